import type { LegalClass } from '../technologies/technology'

/** What a moderator found of a technology when checking it against the law. */
export interface LegalFindings {
  legalClass: LegalClass | undefined
  /** Classes that the ticked criteria and annex entries lead to, one for each. */
  grounds: readonly string[]
  note: string | undefined
}

/** Why a check does not hold; keys under `errors` in the locales. */
export type LegalRefusal =
  | 'legalClassNeeded'
  | 'checklistSaysProhibited'
  | 'checklistSaysRestricted'
  | 'legalGroundsNeeded'
  | 'legalNoteNeeded'

/** The class that the grounds lead to: the strictest (Law 07/2017/QH14, Arts. 9–11). */
export function classByGrounds(grounds: readonly string[]): LegalClass {
  if (grounds.includes('prohibited')) return 'prohibited'
  if (grounds.includes('restricted')) return 'restricted'
  return grounds.includes('encouraged') ? 'encouraged' : 'normal'
}

/**
 * Whether a check is whole and its class no milder than its grounds. What is encouraged, restricted or
 * prohibited names a ground, and what is restricted or prohibited a note besides.
 */
export function legalRefusal({ legalClass, grounds, note }: LegalFindings): LegalRefusal | null {
  if (!legalClass) return 'legalClassNeeded'
  const found = classByGrounds(grounds)
  const isClosed = legalClass === 'restricted' || legalClass === 'prohibited'
  if (found === 'prohibited' && legalClass !== 'prohibited') return 'checklistSaysProhibited'
  if (found === 'restricted' && !isClosed) return 'checklistSaysRestricted'
  if (isClosed && !note) return 'legalNoteNeeded'
  if (legalClass !== 'normal' && !grounds.includes(legalClass)) return 'legalGroundsNeeded'
  return null
}
