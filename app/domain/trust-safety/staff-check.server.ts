import type { Transaction } from '#app/platform/db/client.server'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import type { Actor, Person } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import { isMemberOf } from '../organisations/index.server'
import { keepsOrder } from './trust-safety-policy'

/**
 * The officer who is about to decide something about an organisation.
 * @throws DomainError not found for others, `ownOrganisation` for who belongs to it
 */
export async function officerFor(
  { db, actor }: { db: Transaction; actor: Actor },
  organisationId: string,
): Promise<Person> {
  if (!keepsOrder(actor)) throw notFound()
  if (await isMemberOf(db, organisationId, actor.userId)) throw forbidden('ownOrganisation')
  return actor
}

/** Officers who may answer for something about an organisation: none of its own people. */
export async function officersFor(db: Transaction, now: Date, organisationId: string) {
  const holders = await staffHolding(db, now, ['moderator', 'head_of_department'])
  const members = await db.membership.findMany({
    where: { organisationId, status: { not: 'ended' } },
    select: { userId: true },
  })
  return holders.filter(({ id }) => !members.some(({ userId }) => userId === id))
}
