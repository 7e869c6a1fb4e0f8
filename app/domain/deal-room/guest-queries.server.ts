import { type Actor, actorId } from '../accounts/actor'
import type { Context } from '../context'
import { possibleOfficers } from '../deals/index.server'
import { namesOf } from './names.server'
import { refusalToDecide } from './room-policy'
import { guestOf, type Room } from './room-record.server'
import type { GuestView } from './room-view'

/** Who else is or was to be in a room, the latest first, and which staff can be asked for. */
export async function listGuests(ctx: Context, room: Room) {
  const { db, actor } = ctx
  const decides = refusalToDecide(actor, room) === null
  const [rows, staff] = await Promise.all([
    db.roomGuest.findMany({
      where: { dealId: room.id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    }),
    decides ? possibleOfficers(ctx, room) : [],
  ])
  const nameOf = await namesOf(
    db,
    rows.flatMap(({ userId, askedById }) => [userId, askedById]),
  )
  const guests = rows.map(
    (row): GuestView => ({
      id: row.id,
      kind: row.kind,
      status: row.status,
      who: row.email ?? nameOf(row.userId) ?? '…',
      askedBy: nameOf(row.askedById),
      at: row.createdAt,
      providerAt: row.providerAt,
      seekerAt: row.seekerAt,
      endedAt: row.endedAt,
      mayAnswer: decides && row.status === 'asked' && room.side !== null && !row[`${room.side}At`],
      mayEnd: decides && row.status === 'agreed',
    }),
  )
  const asked = rows.filter(({ openKey }) => openKey !== null).map(({ userId }) => userId)
  const choices = staff.filter(({ id }) => !asked.includes(id))
  return { guests, staff: choices.map(({ id, name }) => ({ id, name })) }
}

/** How a member of staff stands to the room of a deal: `none` until they or a party ask. */
export async function ownGuestState(
  { db, actor }: { db: Context['db']; actor: Actor },
  number: string | undefined,
): Promise<'none' | 'asked' | 'agreed'> {
  const row = await db.roomGuest.findFirst({
    where: {
      deal: { number: number ?? '' },
      kind: 'staff',
      userId: actorId(actor) ?? '',
      status: { in: ['asked', 'agreed'] },
    },
    select: { status: true },
  })
  return row?.status === 'asked' || row?.status === 'agreed' ? row.status : 'none'
}

/** The rooms in which somebody is a guest, the last opened first. */
export async function roomsOfGuest({ db, actor }: Context) {
  const who = guestOf(actor)
  if (!who) return []
  const rows = await db.roomGuest.findMany({
    where: { status: 'agreed', ...who },
    orderBy: { createdAt: 'desc' },
    select: { deal: { select: { number: true, title: true, stage: true } } },
  })
  return rows.map(({ deal }) => deal)
}
