import type { Prisma } from '#app/platform/db/generated/client'
import { emit } from '#app/platform/events/emit.server'
import { conflict } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { aboutDeal, type DealRecord, record, tell } from './deal-record.server'
import { type DealStage, isOpen } from './deal-stages'
import { dealClosed, dealStageChanged, dealTerminated } from './deals-events'

/**
 * Brings a deal to another stage, with its history row and its event; an ended deal lets its parties express
 * interest anew. Whether the step may be taken was checked before.
 * @throws DomainError conflict where the deal has changed since it was read
 */
export async function changeStage(
  tx: TransactionContext,
  deal: DealRecord,
  to: DealStage,
  { reasonCode, reason, data }: StageNote = {},
): Promise<void> {
  const { count } = await tx.db.deal.updateMany({
    where: { id: deal.id, stage: deal.stage, version: deal.version },
    data: { ...data, stage: to, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  await record(tx, deal, { to, reason, ...(reasonCode ? { reasonCode } : {}) })
  if (!isOpen(to) && deal.interestId) {
    await tx.db.interest.update({ where: { id: deal.interestId }, data: { openKey: null } })
  }
  if (to === 'closed') return tell(tx, deal, dealClosed, to)
  if (to === 'terminated') return tell(tx, deal, dealTerminated, to)
  const moved = { ...aboutDeal(deal), from: deal.stage, stage: to }
  await emit(tx, actorId(tx.actor), dealStageChanged, moved)
}

interface StageNote {
  reasonCode?: string
  reason?: string | undefined
  /** Further columns that change with the stage. */
  data?: Prisma.DealUpdateManyMutationInput
}
