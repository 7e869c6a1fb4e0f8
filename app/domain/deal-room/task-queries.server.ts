import type { Context } from '../context'
import { localDay } from '../taxonomy/dates'
import { namesOf } from './names.server'
import { peopleToAsk } from './participants.server'
import { refusalToWrite } from './room-policy'
import type { Room } from './room-record.server'
import type { TaskView } from './room-view'
import { mayTick } from './tick-task.server'

/** Most tasks that a page shows: what is to be done first, then what was done last. */
const mostShown = 200

/** The tasks of a room, and whom a new one can be given to. */
export async function listTasks({ db, actor, now }: Context, room: Room) {
  const [rows, people] = await Promise.all([
    db.roomTask.findMany({
      where: { dealId: room.id },
      orderBy: [{ doneAt: { sort: 'desc', nulls: 'first' } }, { dueOn: 'asc' }, { id: 'asc' }],
      take: mostShown,
    }),
    peopleToAsk(db, room),
  ])
  const nameOf = await namesOf(
    db,
    rows.flatMap(({ assigneeId, doneById }) => [assigneeId, doneById]),
  )
  const today = localDay(now)
  const writes = refusalToWrite(actor, room) === null
  const tasks = rows.map(
    (row): TaskView => ({
      id: row.id,
      title: row.title,
      dueOn: row.dueOn,
      who: { name: nameOf(row.assigneeId), side: row.side },
      doneAt: row.doneAt,
      doneBy: nameOf(row.doneById),
      late: row.doneAt === null && row.dueOn.toISOString().slice(0, 10) < today,
      mayTick: writes && mayTick(actor, room, row),
    }),
  )
  return { tasks, people, today }
}
