import { emit } from '#app/platform/events/emit.server'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { record } from './deal-record.server'
import { isOpen } from './deal-stages'
import { dealOfficerNamed } from './deals-events'

/**
 * Says who answers for an open deal from now on, by rule or because somebody left; the caller knows that they
 * may. With its row of history and its entry in the deal's chain.
 * @param named.from who answered for it as the caller read it
 * @returns false where it is closed, or somebody else was named meanwhile
 */
export async function passOnDeal(
  tx: TransactionContext,
  id: string,
  { from, to }: { from: string | null; to: string },
): Promise<boolean> {
  await tx.db.$queryRaw`SELECT 1 FROM deal WHERE id = ${id}::uuid FOR UPDATE`
  const deal = await tx.db.deal.findUnique({ where: { id } })
  if (!deal || !isOpen(deal.stage) || deal.officerId !== from) return false
  await tx.db.deal.update({ where: { id }, data: { officerId: to } })
  const { number, providerId, seekerId, stage } = deal
  await record(tx, { ...deal, role: 'staff', side: null }, { kind: 'officer', officerId: to })
  const about = { id, number, providerId, seekerId, stage, side: null, officerId: to }
  await emit(tx, actorId(tx.actor), dealOfficerNamed, about)
  return true
}
