import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import type { HistoryView } from '../listings/history-view'
import { historyOf, loadListing } from '../listings/index.server'
import type { ListingKind, ListingStatus } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'
import { type Decision, possibleDecisions } from '../listings/listing-steps'
import { moderators } from './assign-officer.server'
import { belongsTo } from './load-for-decision.server'

/** What the page of a moderator shows of an entry besides the entry itself. */
export interface ModerationItem {
  kind: ListingKind
  id: string
  slug: string
  version: number
  status: ListingStatus
  isHidden: boolean
  isChanged: boolean
  submittedAt: Date | null
  changedAt: Date | null
  organisation: { id: string; name: string; status: string }
  officer: { id: string; name: string } | null
  isMine: boolean
  colleagues: { id: string; name: string }[]
  /** Decisions that the actor may take; empty for one's own organisation's entries. */
  decisions: readonly Decision[]
  isOwnOrganisation: boolean
  history: HistoryView[]
}

/**
 * An entry for the moderator who decides on it.
 * @throws DomainError not found for others than moderators, and for what was never submitted
 */
export async function moderationItem(
  ctx: Context,
  { kind, id }: { kind: ListingKind; id: string },
  locale: Locale,
): Promise<ModerationItem> {
  const { actor, db, now } = ctx
  if (!isModerator(actor) || actor.kind !== 'person') throw notFound()
  const row = await loadListing(ctx, { kind, id })
  if (row.submittedAt === null && row.publishedAt === null) throw notFound()
  const [organisation, isOwnOrganisation, colleagues, history] = await Promise.all([
    db.organisation.findUniqueOrThrow({
      where: { id: row.organisationId },
      select: { id: true, name: true, status: true },
    }),
    belongsTo(ctx, row.organisationId),
    moderators(db, now),
    historyOf(db, kind, id, locale),
  ])
  const officer = colleagues.find((person) => person.id === row.officerId) ?? null
  const isChanged =
    row.status === 'published' &&
    row.changedAt !== null &&
    (row.approvedAt === null || row.changedAt > row.approvedAt)
  return {
    kind,
    id,
    slug: row.slug,
    version: row.version,
    status: row.status,
    isHidden: row.hiddenAt !== null,
    isChanged,
    submittedAt: row.submittedAt,
    changedAt: row.changedAt,
    organisation,
    officer,
    isMine: row.officerId === actor.userId,
    colleagues: colleagues.filter((person) => person.id !== row.officerId),
    decisions: isOwnOrganisation
      ? []
      : possibleDecisions(row.status).filter((name) => name !== 'accept' || isChanged),
    isOwnOrganisation,
    history,
  }
}
