import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { chronicle, roomToChange, tellRoom } from './room-record.server'
import type { NoteInput } from './room-schemas'

/**
 * Writes down what was said at a meeting. A note is not changed later: who sees it otherwise says so below.
 * @throws DomainError not-found, forbidden (`dealEnded`, or why the actor may not write), or `meetingInFuture`
 */
export function writeNote(ctx: Context, number: string, { heldOn, title, body }: NoteInput) {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number)
    if (heldOn > localDay(tx.now)) throw invalid('meetingInFuture')
    const { id } = await tx.db.meetingNote.create({
      data: {
        dealId: room.id,
        authorId: actorId(tx.actor) ?? '',
        side: room.side,
        heldOn: dayAsDate(heldOn),
        title,
        body,
        createdAt: tx.now,
      },
    })
    const sequence = await chronicle(tx, room, {
      subject: `note:${id}`,
      kind: 'note',
      details: { id, heldOn, title, body },
    })
    await tellRoom(tx, room, 'note', { sequence })
  })
}
