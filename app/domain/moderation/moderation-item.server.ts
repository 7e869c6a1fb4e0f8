import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { historyOf, type ListingRow, loadListing } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'
import { possibleDecisions } from '../listings/listing-steps'
import { moderators } from './assign-officer.server'
import { belongsTo, wroteDraft } from './load-for-decision.server'
import type { ModerationItem } from './moderation-item'
import { isChangedSince, waitingSinceOf } from './neighbours.server'
import { changesSinceDecision, pastDecisions } from './past-decisions.server'
import { clockOn } from './queue.server'
import { openProposal, secondPersonFor } from './second-person.server'
import { stateOf } from './snapshot.server'

/** Since when an entry waits, and by when somebody decides. */
async function clockOf(ctx: Context, row: ListingRow, isChanged: boolean) {
  const waitingSince = waitingSinceOf(row)
  if (row.status !== 'submitted' && !isChanged) {
    return { waitingSince, dueAt: null, isLate: false }
  }
  return { waitingSince, ...(await clockOn(ctx)).of(waitingSince) }
}

/** The first of two approvals, and whether a second one is needed. */
async function approvalsOf(
  ctx: Context,
  target: { kind: ListingKind; id: string },
  row: ListingRow,
) {
  const { db, actor } = ctx
  const [proposal, state, technology] = await Promise.all([
    openProposal(db, { ...target, version: row.version }),
    stateOf(db, target.kind, target.id),
    db.technology.findUnique({ where: { id: target.id }, select: { legalClass: true } }),
  ])
  const officerId = proposal?.officerId
  const by = officerId
    ? await db.user.findUnique({ where: { id: officerId }, select: { name: true } })
    : null
  return {
    proposal: proposal && {
      by: by?.name ?? null,
      at: proposal.createdAt,
      isMine: actor.kind === 'person' && actor.userId === officerId,
    },
    secondPerson: await secondPersonFor(ctx, technology?.legalClass ?? null, state),
  }
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
  const isChanged = isChangedSince(row)
  const [
    organisation,
    isMember,
    isOwnDraft,
    colleagues,
    clock,
    approvals,
    differences,
    past,
    history,
  ] = await Promise.all([
    db.organisation.findUniqueOrThrow({
      where: { id: row.organisationId },
      select: { id: true, name: true, status: true },
    }),
    belongsTo(ctx, row.organisationId),
    wroteDraft(ctx, { kind, id }),
    moderators(db, now),
    clockOf(ctx, row, isChanged),
    approvalsOf(ctx, { kind, id }, row),
    changesSinceDecision(db, { kind, id }, locale),
    pastDecisions(db, { kind, id }),
    historyOf(db, kind, id, locale),
  ])
  const officer = colleagues.find((person) => person.id === row.officerId) ?? null
  const decidesNothing = isMember || isOwnDraft
  return {
    kind,
    id,
    slug: row.slug,
    version: row.version,
    status: row.status,
    isHidden: row.hiddenAt !== null,
    frozenAt: row.frozenAt,
    isChanged,
    submittedAt: row.submittedAt,
    changedAt: row.changedAt,
    ...clock,
    organisation,
    officer,
    officerId: row.officerId,
    isMine: row.officerId === actor.userId,
    colleagues: colleagues.filter((person) => person.id !== row.officerId),
    decisions: decidesNothing
      ? []
      : possibleDecisions(row.status).filter((name) => name !== 'accept' || isChanged),
    isOwnOrganisation: isMember,
    isOwnDraft,
    ...approvals,
    differences,
    past,
    history,
  }
}
