import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff } from '../accounts/actor'
import type { Context } from '../context'
import { organisationNames } from '../deals/index.server'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { readFollowUpToken } from './follow-up-token.server'

const about = { select: { number: true, title: true, seekerId: true } } as const

/** What the page behind a link shows; looking at it changes nothing. */
export async function followUpByLink({ db, now }: Context, secret: string, token: string) {
  const id = readFollowUpToken(secret, token)
  const row = id && (await db.followUp.findUnique({ where: { id }, include: { deal: about } }))
  if (!row) return { state: 'unknown' as const }
  const { months, deal, answeredAt, expiresAt } = row
  const state = answeredAt ? 'answered' : expiresAt <= now ? 'expired' : 'open'
  return { state, months, number: deal.number, title: deal.title } as const
}

/** A questionnaire in the list of staff. */
export interface FollowUpItem {
  id: string
  number: string
  title: string
  seeker: string
  months: number
  dueOn: Date
  answeredAt: Date | null
}

/**
 * The questionnaires, those without an answer first.
 * @throws DomainError not-found for whoever is not staff
 */
export async function listFollowUps(
  { db, actor }: Context,
  page: number,
  locale: Locale,
): Promise<ListPage<FollowUpItem>> {
  if (!isStaff(actor)) throw notFound()
  const [total, rows] = await Promise.all([
    db.followUp.count(),
    db.followUp.findMany({
      orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { dueOn: 'asc' }, { id: 'asc' }],
      include: { deal: about },
      ...pageWindow(page),
    }),
  ])
  const ids = rows.map(({ deal }) => deal.seekerId)
  const names = await organisationNames(db, ids, locale)
  const items = rows.map(({ id, months, dueOn, answeredAt, deal }) => ({
    id,
    number: deal.number,
    title: deal.title,
    seeker: names.get(deal.seekerId)?.name ?? '…',
    months,
    dueOn,
    answeredAt,
  }))
  return { items, total, page, pages: pageCount(total) }
}

/**
 * One questionnaire with its answer, for staff.
 * @throws DomainError not-found
 */
export async function followUpForStaff({ db, actor }: Context, id: string | undefined) {
  if (!isStaff(actor) || !isUuid(id)) throw notFound()
  const row = await db.followUp.findUnique({ where: { id }, include: { deal: about } })
  if (!row) throw notFound()
  const { deal, revenue, enteredById, ...rest } = row
  return {
    ...rest,
    revenue: revenue === null ? null : String(revenue),
    byStaff: enteredById !== null,
    number: deal.number,
    title: deal.title,
  }
}
