import { conflict, invalid } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { changeStage } from './change-stage.server'
import type { DealRecord } from './deal-record.server'

/**
 * The certificate of registration (Law 07/2017/QH14, Art. 31) that somebody typed: no older than the contract and
 * not of tomorrow.
 * @throws DomainError `certificateNeeded`, `certificateDate`
 */
export function certificateOf(
  {
    certificateNumber,
    certificateOn,
  }: { certificateNumber?: string | undefined; certificateOn?: string | undefined },
  { signedOn }: Pick<DealRecord, 'signedOn'>,
  now: Date,
) {
  if (!certificateNumber || !certificateOn) throw invalid('certificateNeeded')
  const day = dayAsDate(certificateOn)
  const tooEarly = signedOn !== null && day < signedOn
  if (tooEarly || certificateOn > localDay(now)) throw invalid('certificateDate')
  return { certificateNumber, certificateOn: day }
}

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
