import type { Transaction } from '#app/platform/db/client.server'
import type { Contact } from './contact'

const MOST_PEOPLE = 3

/**
 * How to reach an organisation: the people who spoke for it, as long as they are its members, else its
 * owners. Call it only where an interest was accepted.
 * @param speakers ids of those who wrote or answered the interest
 */
export async function contactOf(
  db: Transaction,
  organisationId: string,
  speakers: readonly (string | null)[],
): Promise<Contact | null> {
  const organisation = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { name: true, email: true, phone: true },
  })
  if (!organisation) return null
  const members = await db.membership.findMany({
    where: { organisationId, status: 'active', user: { closedAt: null } },
    select: {
      userId: true,
      role: true,
      user: { select: { name: true, email: true, phone: true } },
    },
    orderBy: { createdAt: 'asc' },
  })
  const spoke = members.filter(({ userId }) => speakers.includes(userId))
  const chosen = spoke.length > 0 ? spoke : members.filter(({ role }) => role === 'owner')
  return {
    organisation: organisation.name,
    email: organisation.email,
    phone: organisation.phone,
    people: chosen.slice(0, MOST_PEOPLE).map(({ user }) => user),
  }
}
