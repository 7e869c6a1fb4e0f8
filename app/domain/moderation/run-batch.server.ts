import { isDomainError, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { loadListing, type SeenListing } from '../listings/index.server'
import { ownerColumn } from '../listings/listing'
import { isModerator } from '../listings/listing-policy'
import { figureOn } from '../taxonomy/index.server'
import { nameOfficer } from './assign-officer.server'
import { type DecisionReasons, turnDown } from './turn-down-listing.server'

/** What is to be done to each entry. */
export type BatchWork =
  | { action: 'assign'; officerId: string }
  | ({ action: 'hold' | 'return' } & Pick<DecisionReasons, 'reasons' | 'words'>)

async function titleOf({ db }: TransactionContext, { kind, id }: SeenListing): Promise<string> {
  const query = { orderBy: { lang: 'desc' as const }, select: { title: true } }
  const text =
    kind === 'technology'
      ? await db.technologyText.findFirst({ where: { technologyId: id }, ...query })
      : await db.needText.findFirst({ where: { needId: id }, ...query })
  return text?.title ?? ''
}

/** Acts on one entry and keeps how it stood before. */
async function actOn(
  tx: TransactionContext,
  batchId: string,
  seen: SeenListing,
  work: BatchWork,
): Promise<void> {
  const before = await loadListing(tx, seen)
  if (work.action === 'assign') {
    const { officerId } = work
    await nameOfficer(tx, seen, { officerId, present: before.officerId ?? undefined })
  } else await turnDown(tx, work.action, seen, work)
  const after = await loadListing(tx, seen)
  await tx.db.moderationBatchItem.create({
    data: {
      batchId,
      ...ownerColumn(seen.kind, seen.id),
      title: await titleOf(tx, seen),
      statusBefore: before.status,
      officerBeforeId: before.officerId,
      officerAfterId: after.officerId,
      leftVersion: after.version,
    },
  })
}

/** Keeps why an entry of the batch was left as it was; one that is not there leaves no trace. */
async function keepRefusal(
  ctx: Context,
  batchId: string,
  seen: SeenListing,
  refusal: string,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const { status, officerId, version } = await loadListing(tx, seen)
    await tx.db.moderationBatchItem.create({
      data: {
        batchId,
        ...ownerColumn(seen.kind, seen.id),
        title: await titleOf(tx, seen),
        refusal,
        statusBefore: status,
        officerBeforeId: officerId,
        officerAfterId: officerId,
        leftVersion: version,
      },
    })
  })
}

/**
 * Does the same to several entries, each by itself: what is refused for one keeps nothing from the others.
 * @param entries with the versions that the moderator saw
 * @returns id of the batch, which says what became of each and can be undone for a while
 * @throws DomainError not found for others than moderators
 */
export async function runBatch(
  ctx: Context,
  entries: readonly SeenListing[],
  work: BatchWork,
): Promise<string> {
  const { actor, db, now } = ctx
  if (!isModerator(actor) || actor.kind !== 'person') throw notFound()
  const minutes = await figureOn(db, 'moderation-undo-minutes', now)
  const { id } = await db.moderationBatch.create({
    data: {
      action: work.action,
      officerId: actor.userId,
      createdAt: now,
      undoUntil: new Date(now.getTime() + minutes * 60_000),
    },
    select: { id: true },
  })
  for (const seen of entries) {
    try {
      await transact(ctx, (tx) => actOn(tx, id, seen, work))
    } catch (error) {
      if (!isDomainError(error)) throw error
      if (error.kind !== 'not-found') await keepRefusal(ctx, id, seen, error.reason)
    }
  }
  return id
}
