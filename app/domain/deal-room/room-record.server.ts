import type { Transaction } from '#app/platform/db/client.server'
import { emit } from '#app/platform/events/emit.server'
import { appendToChain } from '#app/platform/hash-chain/append.server'
import type { CanonicalValue } from '#app/platform/hash-chain/canonical-json'
import { forbidden, notFound } from '#app/platform/http/domain-error'
import { type Actor, actorId, isStaff } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { isDealNumber } from '../deals/deal'
import { dealChain } from '../deals/deal-chain'
import { roleIn } from '../deals/deal-policy'
import type { DealSide, RoomNews, RoomRole } from './room'
import { roomChanged } from './room-events'
import { refusalToWrite } from './room-policy'

type Reader = { db: Transaction; actor: Actor }

const roomColumns = {
  id: true,
  number: true,
  title: true,
  stage: true,
  version: true,
  providerId: true,
  seekerId: true,
  officerId: true,
} as const

/** The room of a deal, with how the actor is in it. */
export type Room = Awaited<ReturnType<typeof enterRoom>>

/** Conditions of the guests that an actor is. */
export function guestOf(actor: Actor) {
  if (actor.kind !== 'person') return null
  const staff = isStaff(actor) ? [{ kind: 'staff' as const, userId: actor.userId }] : []
  return { OR: [...staff, { kind: 'broker' as const, email: actor.email.toLowerCase() }] }
}

/**
 * Finds the room of a deal for somebody who may be in it.
 * @throws DomainError not-found for everybody but the parties and the guests both of them agreed to; staff
 * are no exception
 */
export async function enterRoom({ db, actor }: Reader, number: string | undefined) {
  if (!number || !isDealNumber(number)) throw notFound()
  const deal = await db.deal.findUnique({ where: { number }, select: roomColumns })
  if (!deal) throw notFound()
  const part = roleIn(actor, deal)
  if (part === 'provider' || part === 'seeker') return { ...deal, ...asParty(part) }
  const who = guestOf(actor)
  const where = who && { dealId: deal.id, status: 'agreed' as const, ...who }
  if (!where || (await db.roomGuest.count({ where })) === 0) throw notFound()
  return { ...deal, role: 'guest' as RoomRole, side: null as DealSide | null }
}

function asParty(side: DealSide): { role: RoomRole; side: DealSide | null } {
  return { role: side, side }
}

/**
 * The room for a change by the actor, its deal locked until the transaction ends.
 * @param refusalOf why the actor may not make this change
 * @throws DomainError not-found as `enterRoom`, or forbidden with the reason
 */
export async function roomToChange(
  tx: TransactionContext,
  number: string,
  refusalOf: (actor: Actor, room: Room) => string | null = refusalToWrite,
): Promise<Room> {
  if (!isDealNumber(number)) throw notFound()
  await tx.db.$queryRaw`SELECT 1 FROM deal WHERE number = ${number} FOR UPDATE`
  const room = await enterRoom(tx, number)
  const refusal = refusalOf(tx.actor, room)
  if (refusal) throw forbidden(refusal)
  return room
}

/** What a change of a room is written down as. */
interface Happening {
  /** Names the fact within the deal's chain, as `offer:ID`. */
  subject: string
  kind: string
  details: { readonly [name: string]: CanonicalValue }
}

/**
 * Writes down what happened in a room, at the end of the deal's chain.
 * @returns its place there
 */
export function chronicle(
  { db, actor, now }: TransactionContext,
  room: Pick<Room, 'id' | 'role'>,
  { subject, kind, details }: Happening,
): Promise<number> {
  const body = { ...details, kind, at: now.toISOString(), by: actorId(actor), role: room.role }
  return appendToChain(db, dealChain(room.id), [{ subject, at: now, body }])
}

/** Tells whoever is in the room that there is something new. */
export function tellRoom(
  tx: TransactionContext,
  { id, number, providerId, seekerId, side }: Omit<Room, 'role'>,
  what: RoomNews,
  { sequence, guestId }: { sequence: number; guestId?: string },
): Promise<void> {
  const payload = { id, number, providerId, seekerId, side, what, sequence }
  return emit(tx, actorId(tx.actor), roomChanged, { ...payload, ...(guestId ? { guestId } : {}) })
}
