import { type DealTerms, termNames } from './deal-terms'

/** Name of the chain that holds what happened in a deal. */
export const dealChain = (dealId: string) => `deal:${dealId}`

type Plain = string | boolean | null | string[]

/** Terms as entries of a chain say them: sums as text in minor units, days as `2026-01-21`. */
export function plainTerms(terms: DealTerms): Record<string, Plain> {
  const entries = [...termNames, 'currency' as const].map((name): [string, Plain] => {
    const term = terms[name]
    if (term instanceof Date) return [name, term.toISOString().slice(0, 10)]
    return [name, typeof term === 'bigint' ? String(term) : term]
  })
  return Object.fromEntries(entries)
}
