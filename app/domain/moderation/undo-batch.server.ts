import type { ModerationBatchItem } from '#app/platform/db/generated/client'
import { conflict, isDomainError, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { loadListing, takeStep } from '../listings/index.server'
import type { ListingKind } from '../listings/listing'
import { listingPublished, listingUndone } from '../listings/listing-events'
import { isModerator } from '../listings/listing-policy'

/** The entry of a row of a batch. */
export function entryOf(row: Pick<ModerationBatchItem, 'technologyId' | 'needId'>): {
  kind: ListingKind
  id: string
} {
  return row.technologyId
    ? { kind: 'technology', id: row.technologyId }
    : { kind: 'need', id: row.needId ?? '' }
}

async function giveBackOfficer(tx: TransactionContext, row: ModerationBatchItem): Promise<void> {
  const { kind, id } = entryOf(row)
  const change = {
    where: { id, officerId: row.officerAfterId },
    data: { officerId: row.officerBeforeId },
  }
  const { count } =
    kind === 'technology'
      ? await tx.db.technology.updateMany(change)
      : await tx.db.need.updateMany(change)
  if (count === 0) throw conflict()
}

async function stepBack(tx: TransactionContext, row: ModerationBatchItem): Promise<void> {
  const { kind, id } = entryOf(row)
  const listing = await loadListing(tx, { kind, id })
  await takeStep(
    tx,
    kind,
    { ...listing, version: row.leftVersion },
    {
      step: 'undo',
      to: row.statusBefore,
      by: 'undo',
      data: { officerId: row.officerBeforeId },
      event: row.statusBefore === 'published' ? listingPublished : listingUndone,
    },
  )
}

/**
 * Takes back what a batch did, entry by entry, as a step of its own in each history. What somebody changed
 * since stays as it is now.
 * @returns how many entries stand again as before, and how many were left
 * @throws DomainError not found for a batch of somebody else, `undoOver`, or `undoneAlready`
 */
export async function undoBatch(
  ctx: Context,
  batchId: string,
): Promise<{ undone: number; left: number }> {
  const { actor, db, now } = ctx
  if (!isModerator(actor) || actor.kind !== 'person') throw notFound()
  const batch = await db.moderationBatch.findFirst({
    where: { id: batchId, officerId: actor.userId },
    include: { items: { where: { refusal: null } } },
  })
  if (!batch) throw notFound()
  if (batch.undoUntil < now) throw conflict('undoOver')
  const { count } = await db.moderationBatch.updateMany({
    where: { id: batchId, undoneAt: null },
    data: { undoneAt: now },
  })
  if (count === 0) throw conflict('undoneAlready')
  const outcome = { undone: 0, left: 0 }
  for (const row of batch.items) {
    try {
      await transact(ctx, async (tx) => {
        if (batch.action === 'assign') await giveBackOfficer(tx, row)
        else await stepBack(tx, row)
        await tx.db.moderationBatchItem.update({ where: { id: row.id }, data: { undone: true } })
      })
      outcome.undone += 1
    } catch (error) {
      if (!isDomainError(error)) throw error
      outcome.left += 1
    }
  }
  return outcome
}
