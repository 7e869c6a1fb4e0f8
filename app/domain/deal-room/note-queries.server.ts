import type { Context } from '../context'
import { type ListPage, pageCount, pageWindow } from '../list-page'
import { namesOf } from './names.server'
import { refusalToDecide } from './room-policy'
import type { Room } from './room-record.server'
import type { NoteView } from './room-view'

/** The notes of the meetings in a room, the latest written first. */
export async function listNotes(
  { db, actor }: Context,
  room: Room,
  page: number,
): Promise<ListPage<NoteView>> {
  const where = { dealId: room.id }
  const [total, rows] = await Promise.all([
    db.meetingNote.count({ where }),
    db.meetingNote.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      include: { comments: { orderBy: { createdAt: 'asc' } }, confirmations: true },
      ...pageWindow(page),
    }),
  ])
  const ids = rows.flatMap(({ authorId, comments, confirmations }) => [
    authorId,
    ...comments.map((comment) => comment.authorId),
    ...confirmations.map(({ userId }) => userId),
  ])
  const nameOf = await namesOf(db, ids)
  const decides = refusalToDecide(actor, room) === null
  const items = rows.map(
    ({ id, heldOn, title, body, authorId, side, createdAt, comments, confirmations }) => ({
      id,
      heldOn,
      title,
      body,
      by: { name: nameOf(authorId), side },
      at: createdAt,
      confirmations: confirmations.map((word) => ({
        side: word.side,
        name: nameOf(word.userId),
        at: word.createdAt,
      })),
      comments: comments.map((comment) => ({
        id: comment.id,
        by: { name: nameOf(comment.authorId), side: comment.side },
        body: comment.body,
        at: comment.createdAt,
      })),
      mayConfirm: decides && !confirmations.some((word) => word.side === room.side),
    }),
  )
  return { items, total, page, pages: pageCount(total) }
}
