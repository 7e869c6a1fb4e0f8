/** What a deal agrees on; the codes are those of the law's lists in force on the day they are written. */
export interface DealTerms {
  objectCodes: string[]
  formCode: string | null
  modeCodes: string[]
  scopeCode: string | null
  paymentCode: string | null
  /** In minor units of the currency. */
  value: bigint | null
  currency: string
  /** True: the value is the parties' secret and enters statistics only in sums. */
  valueConfidential: boolean
  signedOn: Date | null
}

/** Name of a term, as histories and messages use it. */
export type TermName = Exclude<keyof DealTerms, 'currency'>

/** Every term, in the order in which people read them. */
export const termNames = [
  'objectCodes',
  'formCode',
  'modeCodes',
  'scopeCode',
  'paymentCode',
  'value',
  'valueConfidential',
  'signedOn',
] as const satisfies readonly TermName[]

/**
 * The terms that a contract cannot be recorded as signed without: Law 07/2017/QH14, Art. 23 items 2, 3, 4
 * and 6, and the day it was signed, from which the 90 days for registration run (Art. 31).
 */
export function missingForSigning(terms: DealTerms): TermName[] {
  return termNames.filter((name) => {
    const term = terms[name]
    return Array.isArray(term) ? term.length === 0 : term === null
  })
}

function comparable(terms: DealTerms, name: TermName): string {
  const term = terms[name]
  if (Array.isArray(term)) return term.toSorted().join()
  if (term instanceof Date) return term.toISOString()
  return name === 'value' ? `${term} ${term === null ? '' : terms.currency}` : String(term)
}

/** The names of the terms in which two versions differ. */
export function changedTerms(before: DealTerms, after: DealTerms): TermName[] {
  return termNames.filter((name) => comparable(before, name) !== comparable(after, name))
}
