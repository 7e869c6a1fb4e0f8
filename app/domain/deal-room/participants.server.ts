import type { Transaction } from '#app/platform/db/client.server'
import type { DealParties } from '../deals/deal'
import type { TaskPerson } from './room-view'

/**
 * Whom a task can be given to by name: members of the parties who wrote or acted in the deal, and guests with
 * an account. Others of a party stay unknown to the other one.
 */
export async function peopleToAsk(
  db: Transaction,
  { id, providerId, seekerId }: DealParties & { id: string },
): Promise<TaskPerson[]> {
  const acted = await db.$queryRaw<{ id: string }[]>`
    SELECT "actorId" AS id FROM deal_history WHERE "dealId" = ${id}::uuid AND side IS NOT NULL
    UNION SELECT "authorId" FROM room_message WHERE "dealId" = ${id}::uuid
    UNION SELECT i."authorId" FROM interest i JOIN deal d ON d."interestId" = i.id
      WHERE d.id = ${id}::uuid
    UNION SELECT i."answeredById" FROM interest i JOIN deal d ON d."interestId" = i.id
      WHERE d.id = ${id}::uuid`
  const userIds = acted.flatMap((row) => row.id ?? [])
  const [members, guests] = await Promise.all([
    db.membership.findMany({
      where: {
        userId: { in: userIds },
        organisationId: { in: [providerId, seekerId] },
        status: 'active',
        user: { closedAt: null },
      },
      select: { organisationId: true, user: { select: { id: true, name: true } } },
      orderBy: { createdAt: 'asc' },
    }),
    guestAccounts(db, id),
  ])
  const people = members.map(({ organisationId, user }): TaskPerson => {
    return { ...user, side: organisationId === providerId ? 'provider' : 'seeker' }
  })
  const known = people.map((person) => person.id)
  return [...people, ...guests.filter((guest) => !known.includes(guest.id))]
}

/** The accounts of the guests that both parties agreed to. */
export async function guestAccounts(db: Transaction, dealId: string): Promise<TaskPerson[]> {
  const guests = await db.roomGuest.findMany({
    where: { dealId, status: 'agreed' },
    select: { userId: true, email: true },
  })
  const users = await db.user.findMany({
    where: {
      closedAt: null,
      OR: [
        { id: { in: guests.flatMap(({ userId }) => userId ?? []) } },
        { email: { in: guests.flatMap(({ email }) => email ?? []) } },
      ],
    },
    select: { id: true, name: true },
  })
  return users.map((user) => ({ ...user, side: null }))
}
