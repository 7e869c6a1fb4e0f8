import { dealTitles, type Titles } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, notify } from './notify.server'

/** Something new in the room of a deal, as its event tells. */
interface RoomEvent {
  id: string
  number: string
  providerId: string
  seekerId: string
  side: 'provider' | 'seeker' | null
  what: string
  sequence: number
  guestId?: string | undefined
  /** Who did it. */
  by: string | null
  eventId: string
}

type Db = MessageContext['ctx']['db']

async function writersOf(db: Db, organisationIds: string[]): Promise<string[]> {
  const rows = await db.membership.findMany({
    where: {
      organisationId: { in: organisationIds },
      status: 'active',
      role: { in: ['owner', 'editor'] },
    },
    select: { userId: true },
  })
  return rows.map(({ userId }) => userId)
}

async function guestsOf(db: Db, dealId: string, guestId?: string): Promise<string[]> {
  const guests = await db.roomGuest.findMany({
    where: guestId ? { id: guestId } : { dealId, status: 'agreed' },
    select: { userId: true, email: true },
  })
  const emails = guests.flatMap(({ email }) => email ?? [])
  const brokers = await db.user.findMany({
    where: { email: { in: emails } },
    select: { id: true },
  })
  return [...guests.flatMap(({ userId }) => userId ?? []), ...brokers.map(({ id }) => id)]
}

/** Who is told of it: the other party, or both where a guest acted, and the guests both agreed to. */
async function concerned(db: Db, event: RoomEvent): Promise<string[]> {
  const others = [
    ...(event.side === 'provider' ? [] : [event.providerId]),
    ...(event.side === 'seeker' ? [] : [event.seekerId]),
  ]
  const ids = await writersOf(db, others)
  if (event.what !== 'guestAsked') ids.push(...(await guestsOf(db, event.id)))
  return [...new Set(ids)].filter((id) => id !== event.by)
}

/** Tells of something new in a room; what was said stays in the room. */
export async function tellOfRoom(message: MessageContext, event: RoomEvent): Promise<void> {
  const { db } = message.ctx
  const titles = await dealTitles(db, event.id)
  if (!titles) return
  const ids = await concerned(db, event)
  if (event.what === 'message') return tellOfMessage(message, event, titles, ids)
  await notify(message, {
    kind: 'roomNews',
    payload: { number: event.number, ...titles, what: event.what },
    to: { userIds: ids },
    href: messagePaths.room(event.number),
    dedupeKey: `event:${event.eventId}`,
  })
}

// Somebody who has not read the last one yet is not told of the next: a talk makes one mail, not fifty.
async function tellOfMessage(
  message: MessageContext,
  { id, number, sequence }: RoomEvent,
  titles: Titles,
  userIds: string[],
): Promise<void> {
  const readings = await message.ctx.db.roomReading.findMany({
    where: { dealId: id, userId: { in: userIds } },
  })
  for (const userId of userIds) {
    const read = readings.find((row) => row.userId === userId)?.sequence ?? 0
    if (read >= sequence) continue
    await notify(message, {
      kind: 'roomMessage',
      payload: { number, ...titles },
      to: { userIds: [userId] },
      href: messagePaths.room(number),
      dedupeKey: `room-message:${id}:${read}`,
    })
  }
}

/** A task that is due, as the reminder needs it. */
interface DueTask {
  id: string
  dueOn: Date
  late: boolean
  side: 'provider' | 'seeker' | null
  assigneeId: string | null
  deal: { number: string; title: string; providerId: string; seekerId: string }
}

/** Reminds whoever has to do a task, once before its day and once after; the task itself stays in the room. */
export async function remindOfTask(message: MessageContext, task: DueTask): Promise<void> {
  const { number, title, providerId, seekerId } = task.deal
  const organisation = task.side === 'provider' ? providerId : seekerId
  const userIds = task.assigneeId
    ? [task.assigneeId]
    : await writersOf(message.ctx.db, [organisation])
  await notify(message, {
    kind: 'roomTaskDue',
    payload: { number, title, date: task.dueOn, late: task.late ? 'yes' : 'no' },
    to: { userIds },
    href: messagePaths.roomTasks(number),
    dedupeKey: `room-task:${task.id}:${task.dueOn.toISOString()}:${task.late ? 'late' : 'soon'}`,
  })
}
