import { conflict } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import { changeStage } from './change-stage.server'
import type { DealRecord } from './deal-record.server'

/**
 * Puts a certificate of registration on a deal. A deal that waits for it goes on to `registered`; one that is
 * further keeps its stage.
 * @throws DomainError conflict where the deal has changed since it was read
 */
export async function recordCertificate(
  tx: TransactionContext,
  deal: DealRecord,
  certificate: { certificateNumber: string; certificateOn: Date },
): Promise<void> {
  if (deal.stage === 'signed') return changeStage(tx, deal, 'registered', { data: certificate })
  const { count } = await tx.db.deal.updateMany({
    where: { id: deal.id, version: deal.version },
    data: certificate,
  })
  if (count === 0) throw conflict()
}
