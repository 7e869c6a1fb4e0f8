import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { peopleToAsk } from './participants.server'
import { chronicle, roomToChange, tellRoom } from './room-record.server'
import type { TaskInput } from './room-schemas'

/**
 * Writes down who does what by when: a party, or somebody who takes part in the deal.
 * @throws DomainError not-found, forbidden (`dealEnded`, or why the actor may not write), or `taskForNobody`
 */
export function addTask(ctx: Context, number: string, { title, dueOn, who }: TaskInput) {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number)
    const person = (await peopleToAsk(tx.db, room)).find(({ id }) => id === who)
    const side = who === 'provider' || who === 'seeker' ? who : (person?.side ?? null)
    if (!side && !person) throw invalid('taskForNobody')
    const { id } = await tx.db.roomTask.create({
      data: {
        dealId: room.id,
        authorId: actorId(tx.actor) ?? '',
        title,
        dueOn: dayAsDate(dueOn),
        side,
        assigneeId: person?.id ?? null,
        createdAt: tx.now,
      },
    })
    const sequence = await chronicle(tx, room, {
      subject: `task:${id}`,
      kind: 'task',
      details: { id, title, dueOn, side, assignee: person?.id ?? null },
    })
    await tellRoom(tx, room, 'task', { sequence })
  })
}
