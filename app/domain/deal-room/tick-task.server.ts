import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { type Actor, actorId } from '../accounts/actor'
import { type Context, transact } from '../context'
import { isUuid } from '../is-uuid'
import { chronicle, type Room, roomToChange } from './room-record.server'

/** Whether the actor may say that a task is done: whoever has to do it, for a party anybody of it. */
export function mayTick(
  actor: Actor,
  room: Pick<Room, 'role' | 'side'>,
  task: { side: string | null; assigneeId: string | null },
): boolean {
  if (room.role !== 'guest') return task.side === null || task.side === room.side
  return task.assigneeId === actorId(actor)
}

/**
 * Says that a task is done, or that it is not after all. Said again, it changes nothing.
 * @throws DomainError not-found, forbidden (`dealEnded`, `taskNotYours`, or why the actor may not write), or
 * conflict
 */
export function tickTask(
  ctx: Context,
  number: string,
  { taskId, done }: { taskId: string; done: boolean },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number)
    const task = isUuid(taskId) ? await tx.db.roomTask.findUnique({ where: { id: taskId } }) : null
    if (!task || task.dealId !== room.id) throw notFound()
    if (!mayTick(tx.actor, room, task)) throw forbidden('taskNotYours')
    if ((task.doneAt !== null) === done) return
    const { count } = await tx.db.roomTask.updateMany({
      where: { id: task.id, doneAt: task.doneAt },
      data: done
        ? { doneAt: tx.now, doneById: actorId(tx.actor) }
        : { doneAt: null, doneById: null },
    })
    if (count === 0) throw conflict()
    const kind = done ? 'task-done' : 'task-reopened'
    const subject = `${kind}:${task.id}:${crypto.randomUUID()}`
    await chronicle(tx, room, { subject, kind, details: { id: task.id } })
  })
}
