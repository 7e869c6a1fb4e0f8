import { invalid, notFound } from '#app/platform/http/domain-error'
import { actorId, isStaff } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isDealNumber } from '../deals/deal'
import { roleIn } from '../deals/deal-policy'
import { isOpen } from '../deals/deal-stages'
import { possibleOfficers } from '../deals/index.server'
import { mostGuests } from './room'
import { refusalToDecide } from './room-policy'
import { chronicle, type Room, roomToChange, tellRoom } from './room-record.server'

type Guest = { kind: 'staff'; userId: string } | { kind: 'broker'; email: string }

async function add(tx: TransactionContext, room: Omit<Room, 'role'>, guest: Guest): Promise<void> {
  const who = guest.kind === 'staff' ? guest.userId : guest.email
  const openKey = `${room.id}:${who}`
  if (await tx.db.roomGuest.findUnique({ where: { openKey } })) throw invalid('guestAlreadyAsked')
  const active = { dealId: room.id, openKey: { not: null } }
  if ((await tx.db.roomGuest.count({ where: active })) >= mostGuests) {
    throw invalid('tooManyGuests', { most: mostGuests })
  }
  const by = actorId(tx.actor) ?? ''
  const own = room.side ? { [`${room.side}ById`]: by, [`${room.side}At`]: tx.now } : {}
  const { id } = await tx.db.roomGuest.create({
    data: { dealId: room.id, ...guest, openKey, askedById: by, createdAt: tx.now, ...own },
  })
  const sequence = await chronicle(
    tx,
    { id: room.id, role: room.side ?? 'guest' },
    {
      subject: `guest-asked:${id}`,
      kind: 'guest-asked',
      details: { id, guest: guest.kind, userId: guest.kind === 'staff' ? guest.userId : null },
    },
  )
  await tellRoom(tx, room, 'guestAsked', { sequence, guestId: id })
}

/**
 * One party asks the other to let somebody into the room, and agrees to it by asking: a member of staff who
 * belongs to neither, or a broker by the address of their account. Whether there is such an account is not said.
 * @throws DomainError not-found, forbidden (`dealEnded`, `partiesOnly`, or why the actor may not act),
 * `guestNotPossible`, `guestAlreadyAsked`, `tooManyGuests`
 */
export function askForGuest(ctx: Context, number: string, guest: Guest): Promise<void> {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number, refusalToDecide)
    if (guest.kind === 'staff') {
      const possible = await possibleOfficers(tx, room)
      if (!possible.some(({ id }) => id === guest.userId)) throw invalid('guestNotPossible')
    }
    await add(tx, room, guest)
  })
}

/**
 * A member of staff asks both parties to be let into the room of a deal.
 * @throws DomainError not-found for everybody else, `guestNotPossible`, `guestAlreadyAsked`, `tooManyGuests`
 */
export function askToEnter(ctx: Context, number: string): Promise<void> {
  return transact(ctx, async (tx) => {
    if (!isStaff(tx.actor) || !isDealNumber(number)) throw notFound()
    await tx.db.$queryRaw`SELECT 1 FROM deal WHERE number = ${number} FOR UPDATE`
    const deal = await tx.db.deal.findUnique({ where: { number } })
    if (!deal || roleIn(tx.actor, deal) !== 'staff') throw notFound()
    const { userId } = tx.actor
    const possible = await possibleOfficers(tx, deal)
    if (!isOpen(deal.stage) || !possible.some(({ id }) => id === userId)) {
      throw invalid('guestNotPossible')
    }
    await add(tx, { ...deal, side: null }, { kind: 'staff', userId })
  })
}
