import { emit } from '#app/platform/events/emit.server'
import { conflict, forbidden } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import { checkTermCodes } from './check-codes.server'
import { aboutDeal, type DealRecord, dealToChange, record } from './deal-record.server'
import { isOpen, termsStages } from './deal-stages'
import { changedTerms, type DealTerms } from './deal-terms'
import { dealTermsChanged } from './deals-events'

/**
 * Writes down what the parties agree on, until they sign. A change makes a new version of the deal: words
 * given on an older one no longer count.
 * @throws DomainError not-found, forbidden (`dealEnded`, `termsFixed`, `stepNotYours`, or why the actor may
 * not act), `unknownCode`, or conflict
 */
export function changeDealTerms(
  ctx: Context,
  number: string,
  { version, terms }: { version: number; terms: DealTerms },
): Promise<void> {
  return transact(ctx, async (tx) => writeTerms(tx, await dealToChange(tx, number, version), terms))
}

/**
 * The same in the caller's transaction, for a deal that is locked.
 * @throws DomainError as `changeDealTerms`
 */
export async function writeTerms(
  tx: TransactionContext,
  deal: DealRecord,
  terms: DealTerms,
): Promise<void> {
  if (!isOpen(deal.stage)) throw forbidden('dealEnded')
  if (!termsStages.includes(deal.stage)) throw forbidden('termsFixed')
  if (!deal.side) throw forbidden('stepNotYours')
  await checkTermCodes(tx.db, terms, terms.signedOn ?? tx.now)
  const changedFields = changedTerms(deal, terms)
  if (changedFields.length === 0) return
  const { count } = await tx.db.deal.updateMany({
    where: { id: deal.id, version: deal.version },
    data: { ...terms, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  await record(tx, deal, { kind: 'terms', changedFields })
  await emit(tx, actorId(tx.actor), dealTermsChanged, { ...aboutDeal(deal), changedFields })
}
