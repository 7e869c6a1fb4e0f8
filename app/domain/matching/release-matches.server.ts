import { emit } from '#app/platform/events/emit.server'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { actorId, isStaff } from '../accounts/actor'
import { type Context, transact } from '../context'
import { noteOnMatch } from './match-history.server'
import { matchesReleased } from './matching-events'

/**
 * Lets the two sides see matches that staff looked at first; each owner of an entry is told once.
 * @throws DomainError not-found for everybody who is not staff, or conflict where none of them is held
 */
export function releaseMatches(ctx: Context, ids: readonly string[]): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isStaff(tx.actor)) throw notFound()
    const held = await tx.db.match.findMany({
      where: { id: { in: [...ids] }, status: 'held' },
      select: { id: true, technologyId: true, needId: true },
    })
    const released = []
    for (const { id, ...pair } of held) {
      const { count } = await tx.db.match.updateMany({
        where: { id, status: 'held' },
        data: { status: 'suggested' },
      })
      if (count === 0) continue
      await noteOnMatch(tx, id, 'released')
      released.push(pair)
    }
    if (released.length === 0) throw conflict()
    await emit(tx, actorId(tx.actor), matchesReleased, { matches: released })
  })
}
