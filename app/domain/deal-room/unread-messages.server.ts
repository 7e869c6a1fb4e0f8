import { actorId, organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'

/**
 * How many messages of others the actor has not read in the rooms of deals of their own organisation.
 * @param numbers numbers of deals; what belongs to others counts as nothing
 * @returns by number, without those where everything is read
 */
export async function unreadMessages(
  { db, actor }: Context,
  numbers: readonly string[],
): Promise<Record<string, number>> {
  const own = organisationIdOf(actor)
  const reader = actorId(actor)
  if (!own || !reader || numbers.length === 0) return {}
  const rows = await db.$queryRaw<{ number: string; unread: number }[]>`
    SELECT d.number, count(*)::int AS unread
    FROM deal d
      JOIN room_message m ON m."dealId" = d.id AND m."authorId" <> ${reader}
      LEFT JOIN room_reading r ON r."dealId" = d.id AND r."userId" = ${reader}
    WHERE d.number = ANY(${[...numbers]}) AND ${own}::uuid IN (d."providerId", d."seekerId")
      AND m.sequence > coalesce(r.sequence, 0)
    GROUP BY d.number`
  return Object.fromEntries(rows.map(({ number, unread }) => [number, unread]))
}
