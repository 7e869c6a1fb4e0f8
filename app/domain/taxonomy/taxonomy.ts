import type { Locale } from '#app/locales/locale'

/** The lists the exchange knows; each is dated data in `reference_term`. */
export const schemeNames = [
  'field',
  'priority',
  'trl',
  'transfer-object',
  'transfer-form',
  'transfer-mode',
  'transfer-scope',
  'payment-method',
  'contract-content',
  'transferor-type',
  'country',
  'registration-case',
  'registration-jurisdiction',
  'registration-authority',
  'registration-refusal',
  'support-refusal',
  'ip-type',
  'ip-status',
  'legal-class',
  'legal-criterion',
  'moderation-reason',
  'moderation-category',
  'opinion-state',
  'hidden-reason',
  'withdrawal-reason',
  'interest-readiness',
  'interest-timing',
  'prior-relation',
  'interest-decline-reason',
  'restricted-detail',
  'match-dismiss-reason',
  'deal-lost-reason',
  'unit',
  'exchange-fee',
  'bank',
  'st-enterprise-criterion',
  'startup-basis',
  'transfer-service',
  'certified-service',
  'abuse-category',
  'sanction-reason',
  'verification-evidence',
] as const

export type Scheme = (typeof schemeNames)[number]

/** An entry of a list as pages and rules use it. */
export type Term = {
  code: string
  parentCode: string | null
  labelVi: string
  labelEn: string
  provisional: boolean
}

/** A term in one language, as a select or a facet shows it. */
export type Option = {
  code: string
  label: string
  parentCode: string | null
  provisional: boolean
}

/** The label of a term in a language. */
export function labelOf(term: Pick<Term, 'labelVi' | 'labelEn'>, locale: Locale): string {
  return locale === 'vi' ? term.labelVi : term.labelEn
}

/** The terms of a list in a language, in their order. */
export function optionsOf(terms: readonly Term[], locale: Locale): Option[] {
  return terms.map((term) => ({
    code: term.code,
    label: labelOf(term, locale),
    parentCode: term.parentCode,
    provisional: term.provisional,
  }))
}

/** The label of a code; the code itself where the list does not know it, so that nothing is lost. */
export function labelOfCode(terms: readonly Term[], code: string, locale: Locale): string {
  const term = terms.find((candidate) => candidate.code === code)
  return term ? labelOf(term, locale) : code
}

/**
 * A unit of measure in a language. Entries keep the unit as its author wrote it: a code, or the sign
 * in either language; what the list does not know stays as it is.
 */
export function unitLabel(units: readonly Term[], written: string, locale: Locale): string {
  const sign = written.trim()
  const unit = units.find((term) => [term.code, term.labelVi, term.labelEn].includes(sign))
  return unit ? labelOf(unit, locale) : sign
}

/** The code of the top of the tree that a code hangs on: the field of Circular 24/2025, level 1. */
export function topCodeOf(terms: readonly Term[], code: string): string {
  const term = terms.find((candidate) => candidate.code === code)
  return term?.parentCode ? topCodeOf(terms, term.parentCode) : code
}

/** The term of the second level that a code is, or is below; null for one of the first level, or of no list. */
export function secondLevelOf(terms: readonly Term[], code: string | null): string | null {
  const term = terms.find((candidate) => candidate.code === code)
  if (!term?.parentCode) return null
  return secondLevelOf(terms, term.parentCode) ?? term.code
}

/** A code and all codes below it: what a filter by a top code has to match. */
export function codesUnder(terms: readonly Term[], code: string): string[] {
  const below = terms.filter((term) => term.parentCode === code)
  return [code, ...below.flatMap((term) => codesUnder(terms, term.code))]
}

/** A term as a control of a form offers it. */
export interface Choice {
  value: string
  label: string
}

/** Terms as the choices of a select or of a group of boxes. */
export function choicesOf(options: readonly Pick<Option, 'code' | 'label'>[]): Choice[] {
  return options.map(({ code, label }) => ({ value: code, label }))
}
