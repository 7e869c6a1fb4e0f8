import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { isUuid } from '../is-uuid'
import { missingConsents } from './room'
import { refusalToDecide } from './room-policy'
import { chronicle, type Room, roomToChange, tellRoom } from './room-record.server'

async function guestIn(tx: TransactionContext, room: Room, id: string) {
  const guest = isUuid(id) ? await tx.db.roomGuest.findUnique({ where: { id } }) : null
  if (!guest || guest.dealId !== room.id) throw notFound()
  return guest
}

type Answer = 'agree-guest' | 'refuse-guest' | 'end-guest'

/**
 * One party agrees to a guest, refuses one who is asked for, or withdraws its consent later. The guest is in
 * the room from the second consent until the first is withdrawn. Agreed to twice, it counts once.
 * @throws DomainError not-found, forbidden (`dealEnded`, `partiesOnly`, or why the actor may not act),
 * `guestAnswered`, or conflict
 */
export function answerGuest(
  ctx: Context,
  number: string,
  { intent, guestId }: { intent: Answer; guestId: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const room = await roomToChange(tx, number, refusalToDecide)
    const guest = await guestIn(tx, room, guestId)
    const expected = intent === 'end-guest' ? 'agreed' : 'asked'
    if (guest.status !== expected) throw invalid('guestAnswered')
    if (intent === 'agree-guest' && room.side && guest[`${room.side}At`]) return
    const by = actorId(tx.actor)
    const given = { [`${room.side}ById`]: by, [`${room.side}At`]: tx.now }
    const ended = { openKey: null, endedById: by, endedAt: tx.now }
    const both = missingConsents(guest).every((side) => side === room.side)
    const data = {
      'agree-guest': { ...given, ...(both ? { status: 'agreed' as const } : {}) },
      'refuse-guest': { ...ended, status: 'refused' as const },
      'end-guest': { ...ended, status: 'withdrawn' as const },
    }[intent]
    const where = { id: guest.id, status: guest.status }
    const { count } = await tx.db.roomGuest.updateMany({ where, data })
    if (count === 0) throw conflict()
    const agreed = intent === 'agree-guest'
    const kind = agreed
      ? 'guest-agreed'
      : intent === 'refuse-guest'
        ? 'guest-refused'
        : 'guest-ended'
    const subject = `${kind}:${guest.id}:${room.side}`
    const sequence = await chronicle(tx, room, { subject, kind, details: { id: guest.id } })
    const what = agreed ? 'guestAgreed' : 'guestEnded'
    await tellRoom(tx, room, what, { sequence, guestId: guest.id })
  })
}
