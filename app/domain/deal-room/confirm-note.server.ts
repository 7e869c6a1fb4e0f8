import { notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { refusalToDecide } from './room-policy'
import { chronicle, type Room, roomToChange, tellRoom } from './room-record.server'
import { textHash } from './text-hash.server'

/** A note of this room. @throws DomainError not-found */
export async function noteIn(tx: TransactionContext, room: Room, id: string) {
  const note = isUuid(id) ? await tx.db.meetingNote.findUnique({ where: { id } }) : null
  if (!note || note.dealId !== room.id) throw notFound()
  return note
}

/**
 * Gives one party's word that a note says what was said; given twice it counts once.
 * @throws DomainError not-found, or forbidden (`dealEnded`, `partiesOnly`, or why the actor may not act)
 */
export function confirmNote(ctx: Context, number: string, noteId: string): Promise<void> {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number, refusalToDecide)
    const { id, body } = await noteIn(tx, room, noteId)
    if (!room.side) return
    const given = { noteId: id, side: room.side }
    const where = { noteId_side: given }
    if (await tx.db.meetingNoteConfirmation.findUnique({ where })) return
    await tx.db.meetingNoteConfirmation.create({
      data: { ...given, userId: actorId(tx.actor) ?? '', createdAt: tx.now },
    })
    const sequence = await chronicle(tx, room, {
      subject: `note-confirmed:${id}:${room.side}`,
      kind: 'note-confirmed',
      details: { id, sha256: textHash(body) },
    })
    await tellRoom(tx, room, 'noteConfirmed', { sequence })
  })
}
