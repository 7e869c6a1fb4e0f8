import type { Database, Transaction } from '#app/platform/db/client.server'
import type { Person } from './actor'
import { owedConsents } from './consent'

interface Acting {
  sessionId: string
  /** The organisation they act for; without it the one they chose, or their first. */
  organisationId?: string
}

/**
 * The person of an account, with the organisation they act for and their staff roles in force at `now`: the
 * one place where people become actors.
 * @returns null where the account is closed, or where they are no member of the organisation asked for
 */
export async function personActor(
  db: Database | Transaction,
  userId: string,
  now: Date,
  { sessionId, organisationId }: Acting,
): Promise<Person | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      closedAt: true,
      activeOrganisationId: true,
      memberships: {
        where: { status: 'active', ...(organisationId ? { organisationId } : {}) },
        orderBy: { createdAt: 'asc' },
        select: {
          role: true,
          organisation: { select: { id: true, slug: true, name: true, type: true, status: true } },
        },
      },
      staffAssignments: {
        where: { validFrom: { lte: now }, OR: [{ validTo: null }, { validTo: { gt: now } }] },
        select: { role: true, unitCode: true },
      },
      consents: { select: { document: true, version: true, withdrawnAt: true } },
    },
  })
  if (!user || user.closedAt) return null
  const membership =
    user.memberships.find(({ organisation }) => organisation.id === user.activeOrganisationId) ??
    user.memberships[0]
  if (organisationId && !membership) return null
  return {
    kind: 'person',
    userId: user.id,
    sessionId,
    name: user.name,
    email: user.email,
    locale: user.locale === 'en' ? 'en' : 'vi',
    organisation: membership ? { ...membership.organisation, role: membership.role } : null,
    staffRoles: user.staffAssignments.map(({ role }) => role),
    unitCodes: user.staffAssignments.flatMap(({ unitCode }) => (unitCode ? [unitCode] : [])),
    owedConsents: owedConsents(user.consents),
  }
}
