import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { isModerator } from '../listings/listing-policy'
import type { BatchAction, BatchView } from './batch'
import { entryOf } from './undo-batch.server'

/** What became of the entries of one of the actor's own batches; null where there is none of that id. */
export async function batchOf({ db, actor, now }: Context, id: string): Promise<BatchView | null> {
  if (!isModerator(actor) || actor.kind !== 'person') throw notFound()
  const batch = await db.moderationBatch.findFirst({
    where: { id, officerId: actor.userId },
    include: { items: { orderBy: { id: 'asc' } } },
  })
  if (!batch) return null
  const done = batch.items.filter(({ refusal }) => refusal === null).length
  const undone = batch.undoneAt !== null
  return {
    id,
    action: batch.action as BatchAction,
    items: batch.items.map((row) => ({
      ...entryOf(row),
      title: row.title,
      refusal: row.refusal,
      undone: row.undone,
    })),
    done,
    refused: batch.items.length - done,
    undoUntil: undone || batch.undoUntil < now || done === 0 ? null : batch.undoUntil,
    undone,
  }
}
