import type { Auth } from '#app/platform/auth/auth.server'
import type { Database } from '#app/platform/db/client.server'
import { type Actor, visitor } from './actor'
import { owedConsents } from './consent'

/**
 * Tells who sends a request: the person behind a valid session with the organisation they act for and
 * their staff roles in force at `now`, or a visitor.
 */
export async function currentActor(
  db: Database,
  auth: Auth,
  headers: Headers,
  now: Date,
): Promise<Actor> {
  if (!headers.get('cookie')?.includes('session_token')) return visitor
  const found = await auth.api.getSession({ headers })
  if (!found) return visitor
  const user = await db.user.findUnique({
    where: { id: found.user.id },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      closedAt: true,
      activeOrganisationId: true,
      memberships: {
        where: { status: 'active' },
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
  if (!user || user.closedAt) return visitor
  const membership =
    user.memberships.find(({ organisation }) => organisation.id === user.activeOrganisationId) ??
    user.memberships[0]
  return {
    kind: 'person',
    userId: user.id,
    sessionId: found.session.id,
    name: user.name,
    email: user.email,
    locale: user.locale === 'en' ? 'en' : 'vi',
    organisation: membership ? { ...membership.organisation, role: membership.role } : null,
    staffRoles: user.staffAssignments.map(({ role }) => role),
    unitCodes: user.staffAssignments.flatMap(({ unitCode }) => (unitCode ? [unitCode] : [])),
    owedConsents: owedConsents(user.consents),
  }
}
