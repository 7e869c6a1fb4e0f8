import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { canEditFor } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import type { QuestionFilter } from './list-filters'
import { type ListingLink, linkSelect, listingLink } from './listing-link'

/** A question as lists show it; `name` is the asker's, for the owner's eyes. */
export interface QuestionItem {
  id: string
  kind: 'question' | 'callback'
  listing: ListingLink
  name: string
  message: string
  createdAt: Date
  answeredAt: Date | null
}

/** A question as its page shows it. */
export interface QuestionView extends QuestionItem {
  /** Whether the reader asked it or is asked. */
  box: 'received' | 'sent'
  /** How to reach the asker; null for everybody but the owner of the listing. */
  contact: { email: string | null; phone: string | null } | null
  answer: string | null
  mayAnswer: boolean
}

const itemSelect = {
  id: true,
  kind: true,
  name: true,
  message: true,
  createdAt: true,
  answeredAt: true,
  technology: { select: linkSelect },
  need: { select: linkSelect },
} as const

// Questions that the actor's organisation got, or that the actor put; none for visitors.
function scopeOf({ actor }: Context, box: QuestionFilter['box']) {
  if (actor.kind !== 'person') throw notFound()
  if (box === 'sent') return { askerId: actor.userId }
  return { organisationId: actor.organisation?.id ?? '00000000-0000-0000-0000-000000000000' }
}

/** The questions put to the actor's organisation, or by the actor, unanswered ones first. */
export async function listQuestions(
  ctx: Context,
  { box, state, kind, page }: QuestionFilter,
  locale: Locale,
): Promise<ListPage<QuestionItem> & { open: number }> {
  const scope = scopeOf(ctx, box)
  const where = {
    ...scope,
    ...(kind ? { kind } : {}),
    ...(state ? { answeredAt: state === 'open' ? null : { not: null } } : {}),
  }
  const [total, open, rows] = await Promise.all([
    ctx.db.question.count({ where }),
    ctx.db.question.count({ where: { ...scope, answeredAt: null } }),
    ctx.db.question.findMany({
      where,
      select: itemSelect,
      orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
      ...pageWindow(page),
    }),
  ])
  const items = rows.map(({ technology, need, ...row }) => ({
    ...row,
    listing: listingLink({ technology, need }, locale),
  }))
  return { items, total, open, page, pages: pageCount(total) }
}

/**
 * A question, for its asker and for the organisation that is asked.
 * @throws DomainError not-found for everybody else
 */
export async function questionPage(
  ctx: Context,
  id: string | undefined,
  locale: Locale,
): Promise<QuestionView> {
  const { actor, db } = ctx
  if (actor.kind !== 'person' || !isUuid(id)) throw notFound()
  const own = actor.organisation?.id
  const row = await db.question.findFirst({
    where: { id, OR: [{ askerId: actor.userId }, ...(own ? [{ organisationId: own }] : [])] },
    select: { ...itemSelect, organisationId: true, email: true, phone: true, answer: true },
  })
  if (!row) throw notFound()
  const { technology, need, organisationId, email, phone, ...rest } = row
  const received = organisationId === own
  return {
    ...rest,
    listing: listingLink({ technology, need }, locale),
    box: received ? 'received' : 'sent',
    contact: received ? { email, phone } : null,
    mayAnswer: received && canEditFor(actor) && row.answeredAt === null,
  }
}
