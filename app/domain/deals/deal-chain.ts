import { contractFacts, textsOf } from './deal-contract'
import { type DealTerms, termNames } from './deal-terms'

/** Name of the chain that holds what happened in a deal. */
export const dealChain = (dealId: string) => `deal:${dealId}`

type Plain = string | boolean | null | string[] | Record<string, string>

/** Terms as entries of a chain say them: sums as text in minor units, days as `2026-01-21`. */
export function plainTerms(terms: DealTerms): Record<string, Plain> {
  const entries = [...termNames, 'currency' as const].map((name): [string, Plain] => {
    const term = terms[name]
    if (term instanceof Date) return [name, term.toISOString().slice(0, 10)]
    return [name, typeof term === 'bigint' ? String(term) : term]
  })
  return Object.fromEntries(entries)
}

/** What the parties wrote into the contract, in the same way; `texts` are their words by item. */
export function plainContract(
  contract: Record<(typeof contractFacts)[number], unknown> & { texts: unknown },
): Record<string, Plain> {
  const facts = contractFacts.map((name): [string, Plain] => {
    const fact = contract[name]
    return [name, fact instanceof Date ? fact.toISOString().slice(0, 10) : (fact as Plain)]
  })
  return { ...Object.fromEntries(facts), texts: textsOf(contract.texts) }
}
