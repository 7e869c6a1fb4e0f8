import type { DealHistoryKind } from '#app/platform/db/generated/enums'
import { emit } from '#app/platform/events/emit.server'
import type { EventType } from '#app/platform/events/event'
import { conflict, forbidden, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { chainHistory } from './chain-history.server'
import { type DealSide, isDealNumber } from './deal'
import { refusalToAct, roleIn } from './deal-policy'
import type { DealRole, DealStage } from './deal-stages'
import type { dealCreated } from './deals-events'

/** A deal that is about to change, locked until the transaction ends. */
export type DealRecord = Awaited<ReturnType<typeof lockDeal>>

/**
 * Locks a deal that the actor sees.
 * @throws DomainError not-found for everybody but parties and staff
 */
export async function lockDeal(tx: TransactionContext, number: string) {
  if (!isDealNumber(number)) throw notFound()
  await tx.db.$queryRaw`SELECT 1 FROM deal WHERE number = ${number} FOR UPDATE`
  const deal = await tx.db.deal.findUnique({ where: { number } })
  const role = deal && roleIn(tx.actor, deal)
  if (!deal || !role) throw notFound()
  return { ...deal, role, side: sideOf(role) }
}

/**
 * Locks a deal for a change by the actor. The lock makes two words given at the same moment see each other.
 * @param version the version that the actor has seen
 * @throws DomainError not-found for everybody but parties and staff, forbidden with its reason, or conflict
 * where the deal has changed since
 */
export async function dealToChange(tx: TransactionContext, number: string, version?: number) {
  const deal = await lockDeal(tx, number)
  const refusal = refusalToAct(tx.actor, deal.role)
  if (refusal) throw forbidden(refusal)
  if (version !== undefined && version !== deal.version) throw conflict()
  return deal
}

function sideOf(role: DealRole): DealSide | null {
  return role === 'staff' ? null : role
}

/** What a row of a deal's history says besides who, when and where the deal stands. */
export interface HistoryNote {
  kind?: DealHistoryKind
  to?: DealStage
  reasonCode?: string
  reason?: string | undefined
  changedFields?: string[]
  officerId?: string
}

/** Writes a row of history, and with it the entry of the deal's chain. */
export async function record(
  tx: TransactionContext,
  deal: DealRecord,
  { reason, to, ...note }: HistoryNote,
): Promise<void> {
  await tx.db.dealHistory.create({
    data: {
      ...note,
      dealId: deal.id,
      actorId: actorId(tx.actor),
      side: deal.side,
      from: deal.stage,
      to: to ?? deal.stage,
      reason: reason || null,
      dealVersion: deal.version,
      createdAt: tx.now,
    },
  })
  await chainHistory(tx.db, deal.id)
}

type DealPayload = (typeof dealCreated)['payload']

/** What every event of a deal carries. */
export function aboutDeal({ id, number, providerId, seekerId, side, stage }: DealRecord) {
  return { id, number, providerId, seekerId, side, stage }
}

/** Tells of something in a deal; `stage` is the one it is about. */
export function tell(
  tx: TransactionContext,
  deal: DealRecord,
  event: EventType<string, DealPayload>,
  stage: DealStage = deal.stage,
): Promise<void> {
  return emit(tx, actorId(tx.actor), event, { ...aboutDeal(deal), stage })
}
