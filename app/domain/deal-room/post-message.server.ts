import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { chronicle, roomToChange, tellRoom } from './room-record.server'
import { textHash } from './text-hash.server'

/**
 * Says something in the room of a deal. The chain keeps its hash, so that no message can be changed, left out
 * or put in later.
 * @throws DomainError not-found, or forbidden (`dealEnded`, or why the actor may not write)
 */
export function postMessage(ctx: Context, number: string, { body }: { body: string }) {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number)
    const id = crypto.randomUUID()
    const sequence = await chronicle(tx, room, {
      subject: `message:${id}`,
      kind: 'message',
      details: { id, sha256: textHash(body) },
    })
    const authorId = actorId(tx.actor) ?? ''
    await tx.db.roomMessage.create({
      data: { id, dealId: room.id, sequence, authorId, side: room.side, body, createdAt: tx.now },
    })
    await tellRoom(tx, room, 'message', { sequence })
  })
}
