import type { Auth } from '#app/platform/auth/auth.server'
import type { Database } from '#app/platform/db/client.server'
import { type Actor, visitor } from './actor'
import { personActor } from './person-actor.server'

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
  return (await personActor(db, found.user.id, now, { sessionId: found.session.id })) ?? visitor
}
