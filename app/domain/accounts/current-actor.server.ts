import type { Auth } from '#app/platform/auth/auth.server'
import type { Database } from '#app/platform/db/client.server'
import { type Actor, mayActForOthers, type Person, visitor } from './actor'
import { personActor } from './person-actor.server'

/**
 * Tells who sends a request: the person behind a valid session with the organisation they act for and
 * their staff roles in force at `now`, or a visitor. A member of staff who acts for somebody is that person,
 * with the member of staff's name beside it and without any staff role.
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
  const sessionId = found.session.id
  const person = await personActor(db, found.user.id, now, { sessionId })
  if (!person) return visitor
  return mayActForOthers(person) ? ((await actedFor(db, person, now)) ?? person) : person
}

/** For whom a member of staff acts in their session now; null where they act for themselves. */
async function actedFor(db: Database, officer: Person, now: Date): Promise<Person | null> {
  const acting = await db.actingSession.findFirst({
    where: {
      sessionId: officer.sessionId,
      officerId: officer.userId,
      endedAt: null,
      endsAt: { gt: now },
    },
    orderBy: { startedAt: 'desc' },
  })
  if (!acting) return null
  const { id, userId, organisationId, purpose, endsAt } = acting
  const { sessionId } = officer
  const person = await personActor(db, userId, now, { sessionId, organisationId })
  if (!person || person.staffRoles.length > 0) return null
  const actingBy = { id, officerId: officer.userId, name: officer.name, purpose, endsAt }
  return { ...person, unitCodes: [], actingBy }
}
