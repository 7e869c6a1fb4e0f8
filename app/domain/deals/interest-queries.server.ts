import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { clockHolidays, labelsOf } from '../taxonomy/index.server'
import { contactOf } from './contact-queries.server'
import { refusalToAct } from './deal-policy'
import { interestSteps, listingOf, partiesOf } from './interest'
import { interestColumns, interestItem } from './interest-item'
import type { InterestItem, InterestView } from './interest-view'
import type { InterestFilter } from './list-filters'
import { linkSelect } from './listing-link'
import { organisationNames } from './organisation-names.server'

function ownOrganisation({ actor }: Context): string {
  const id = organisationIdOf(actor)
  if (!id) throw notFound()
  return id
}

/** The interests that the actor's organisation received or sent: waiting ones first, by their due date. */
export async function listInterests(
  ctx: Context,
  { box, status, page }: InterestFilter,
  locale: Locale,
): Promise<ListPage<InterestItem> & { waiting: { received: number; sent: number } }> {
  const own = ownOrganisation(ctx)
  const received = { toOrganisationId: own }
  const sent = { fromOrganisationId: own }
  const where = { ...(box === 'sent' ? sent : received), ...(status ? { status } : {}) }
  const pending = { status: 'pending' } as const
  const [total, waitingReceived, waitingSent, rows, holidays] = await Promise.all([
    ctx.db.interest.count({ where }),
    ctx.db.interest.count({ where: { ...received, ...pending } }),
    ctx.db.interest.count({ where: { ...sent, ...pending } }),
    ctx.db.interest.findMany({
      where,
      select: interestColumns,
      orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { dueAt: 'asc' }],
      ...pageWindow(page),
    }),
    clockHolidays(ctx.db),
  ])
  const others = rows.flatMap((row) => [row.fromOrganisationId, row.toOrganisationId])
  const names = await organisationNames(ctx.db, others, locale)
  const items = rows.map((row) => interestItem(row, own, names, { now: ctx.now, holidays, locale }))
  const waiting = { received: waitingReceived, sent: waitingSent }
  return { items, total, page, pages: pageCount(total), waiting }
}

/**
 * An interest, for the two organisations concerned. Contact details are read from the database only once it
 * is accepted.
 * @throws DomainError not-found for everybody else
 */
export async function interestPage(
  ctx: Context,
  id: string | undefined,
  locale: Locale,
): Promise<InterestView> {
  const { db, now, actor } = ctx
  const own = ownOrganisation(ctx)
  if (!isUuid(id)) throw notFound()
  const row = await db.interest.findFirst({
    where: { id, OR: [{ fromOrganisationId: own }, { toOrganisationId: own }] },
    omit: { openKey: true },
    include: {
      technology: { select: linkSelect },
      need: { select: { ...linkSelect, anonymous: true } },
      deal: { select: { number: true } },
      nudges: { select: { kind: true, createdAt: true }, orderBy: { kind: 'asc' } },
    },
  })
  if (!row) throw notFound()
  const [holidays, names, readiness, timing, relation, reasons] = await Promise.all([
    clockHolidays(db),
    organisationNames(ctx.db, [row.fromOrganisationId, row.toOrganisationId], locale),
    labelsOf(db, 'interest-readiness', locale),
    labelsOf(db, 'interest-timing', locale),
    labelsOf(db, 'prior-relation', locale),
    labelsOf(db, 'interest-decline-reason', locale),
  ])
  const item = interestItem(row, own, names, { now, holidays, locale })
  const sent = item.box === 'sent'
  const parties = partiesOf(listingOf(row).kind, row.fromOrganisationId, row.toOrganisationId)
  const refusal = refusalToAct(actor, parties.providerId === own ? 'provider' : 'seeker')
  const turn = interestSteps.filter(({ by }) => by === (sent ? 'sender' : 'receiver'))
  const speakers = [row.authorId, row.answeredById]
  const other = sent ? row.toOrganisationId : row.fromOrganisationId
  return {
    ...item,
    counterpartId: item.counterpart ? other : null,
    listingId: listingOf(row).id,
    nudges: row.nudges,
    onBehalf: await officersBehind(ctx, row),
    purpose: row.purpose,
    readiness: readiness[row.readiness] ?? row.readiness,
    timing: timing[row.timing] ?? row.timing,
    priorRelation: row.priorRelation && (relation[row.priorRelation] ?? row.priorRelation),
    budgetMax: row.budgetMax === null ? null : Number(row.budgetMax),
    budgetCurrency: row.budgetCurrency,
    answer: row.answeredAt && {
      reason: row.reasonCode && (reasons[row.reasonCode] ?? row.reasonCode),
      words: row.reason,
    },
    contacts:
      row.status === 'accepted'
        ? {
            own: await contactOf(db, own, speakers),
            other: await contactOf(db, other, speakers),
          }
        : null,
    steps: row.status === 'pending' && !refusal ? turn.map(({ to }) => to) : [],
    refusal: row.status === 'pending' ? refusal : null,
  }
}

/** Names of the members of staff who sent and who answered an interest on behalf of somebody. */
async function officersBehind(
  { db }: Context,
  row: { actingById: string | null; answeredActingById: string | null },
) {
  const { actingById: sent, answeredActingById: answered } = row
  const people = await db.user.findMany({
    where: { id: { in: [sent, answered].filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null
  return { sent: nameOf(sent), answered: nameOf(answered) }
}
