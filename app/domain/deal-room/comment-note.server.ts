import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { noteIn } from './confirm-note.server'
import { chronicle, roomToChange, tellRoom } from './room-record.server'

/**
 * Adds a remark to the note of a meeting.
 * @throws DomainError not-found, or forbidden (`dealEnded`, or why the actor may not write)
 */
export function commentNote(
  ctx: Context,
  number: string,
  { noteId, body }: { noteId: string; body: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number)
    const note = await noteIn(tx, room, noteId)
    const authorId = actorId(tx.actor) ?? ''
    const { id } = await tx.db.meetingNoteComment.create({
      data: { noteId: note.id, authorId, side: room.side, body, createdAt: tx.now },
    })
    const sequence = await chronicle(tx, room, {
      subject: `note-comment:${id}`,
      kind: 'note-comment',
      details: { id, noteId: note.id, body },
    })
    await tellRoom(tx, room, 'noteComment', { sequence })
  })
}
