import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { historyOf, loadListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'
import { possibleDecisions } from '../listings/listing-steps'
import { moderators } from './assign-officer.server'
import { belongsTo } from './load-for-decision.server'
import type { ModerationItem } from './moderation-item'

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
    officerId: row.officerId,
    isMine: row.officerId === actor.userId,
    colleagues: colleagues.filter((person) => person.id !== row.officerId),
    decisions: isOwnOrganisation
      ? []
      : possibleDecisions(row.status).filter((name) => name !== 'accept' || isChanged),
    isOwnOrganisation,
    history,
  }
}
