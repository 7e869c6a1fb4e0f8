import type { Transaction } from '#app/platform/db/client.server'
import { invalid } from '#app/platform/http/domain-error'
import { unknownCodes } from '../taxonomy/index.server'
import type { Scheme } from '../taxonomy/taxonomy'
import type { DealContract } from './deal-contract'
import type { DealTerms } from './deal-terms'

type Chosen = [Scheme, readonly (string | null)[]][]

async function checkCodes(db: Transaction, chosen: Chosen, on: Date): Promise<void> {
  for (const [scheme, codes] of chosen) {
    const given = codes.filter((code) => code !== null)
    const [unknown] = await unknownCodes(db, scheme, given, on)
    if (unknown !== undefined) throw invalid('unknownCode', { code: unknown })
  }
}

/**
 * Checks the codes of the terms against the law's lists in force on a day.
 * @throws DomainError `unknownCode`
 */
export function checkTermCodes(
  db: Transaction,
  terms: Pick<DealTerms, 'objectCodes' | 'formCode' | 'modeCodes' | 'scopeCode' | 'paymentCode'>,
  on: Date,
): Promise<void> {
  const chosen: Chosen = [
    ['transfer-object', terms.objectCodes],
    ['transfer-form', [terms.formCode]],
    ['transfer-mode', terms.modeCodes],
    ['transfer-scope', [terms.scopeCode]],
    ['payment-method', [terms.paymentCode]],
  ]
  return checkCodes(db, chosen, on)
}

/**
 * Checks the items and codes of a contract against the lists in force on a day.
 * @throws DomainError `unknownCode`
 */
export function checkContractCodes(db: Transaction, contract: DealContract, on: Date) {
  const chosen: Chosen = [
    ['contract-content', Object.keys(contract.texts)],
    ['ip-type', contract.ipTypeCodes],
    ['country', [contract.originCountry]],
    ['transferor-type', [contract.transferorTypeCode]],
  ]
  return checkCodes(db, chosen, on)
}
