import type { LegalClass } from '../technologies/technology'

/** Why a second person has to approve. */
export type SecondPersonReason = 'restricted' | 'value'

/**
 * Why two persons have to approve an entry, or null where one is enough: restricted technology, and what is
 * worth more than the limit (Department's rule, domain.md row 15).
 * @param value in minor units of its currency, as the limit; null where the entry names no sum
 */
export function secondPersonReason(
  legalClass: LegalClass | null,
  value: bigint | null,
  limit: bigint,
): SecondPersonReason | null {
  if (legalClass === 'restricted') return 'restricted'
  return value !== null && value > limit ? 'value' : null
}
