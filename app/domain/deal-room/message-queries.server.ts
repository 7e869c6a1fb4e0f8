import { actorId } from '../accounts/actor'
import type { Context } from '../context'
import { namesOf } from './names.server'
import { messagesPerPage } from './room'
import type { Room } from './room-record.server'
import type { MessageView } from './room-view'

/**
 * A page of a room's messages, the newest first, and notes that the reader has seen it.
 * @param before place in the chain that the page ends before; absent for the newest
 * @returns the messages, and the place that the next older page ends before, if there is one
 */
export async function readMessages(
  { db, actor }: Context,
  { id: dealId }: Pick<Room, 'id'>,
  before?: number,
): Promise<{ items: MessageView[]; older: number | null }> {
  const userId = actorId(actor) ?? ''
  const where = { dealId, ...(before ? { sequence: { lt: before } } : {}) }
  const [rows, reading] = await Promise.all([
    db.roomMessage.findMany({
      where,
      orderBy: { sequence: 'desc' },
      take: messagesPerPage + 1,
    }),
    db.roomReading.findUnique({ where: { dealId_userId: { dealId, userId } } }),
  ])
  const shown = rows.slice(0, messagesPerPage)
  const nameOf = await namesOf(
    db,
    shown.map(({ authorId }) => authorId),
  )
  const seen = reading?.sequence ?? 0
  const newest = shown[0]?.sequence ?? 0
  if (userId && newest > seen) {
    await db.$executeRaw`
      INSERT INTO room_reading ("dealId", "userId", sequence)
      VALUES (${dealId}::uuid, ${userId}, ${newest})
      ON CONFLICT ("dealId", "userId")
      DO UPDATE SET sequence = greatest(room_reading.sequence, excluded.sequence)`
  }
  return {
    items: shown.map(({ id, sequence, authorId, side, body, createdAt }) => ({
      id,
      sequence,
      by: { name: nameOf(authorId), side },
      body,
      at: createdAt,
      own: authorId === userId,
      fresh: sequence > seen && authorId !== userId,
    })),
    older: rows.length > messagesPerPage ? (shown.at(-1)?.sequence ?? null) : null,
  }
}
