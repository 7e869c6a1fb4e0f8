import type { Locale } from '#app/locales/locale'

/**
 * What the words of a group are to each other. `synonym`: the same thing, in both ways and in both
 * languages. `translation`: the same thing in the other language only. `abbreviation`: short and long
 * form. `broader`: the words of the group also find the broader ones, not the other way round.
 */
export const groupKinds = ['synonym', 'translation', 'abbreviation', 'broader'] as const
export type GroupKind = (typeof groupKinds)[number]

/** Words that mean the same, or something broader, by language. */
export interface WordGroup {
  readonly kind: GroupKind
  readonly vi: readonly string[]
  readonly en: readonly string[]
  /** Of kind `broader` only. */
  readonly broaderVi: readonly string[]
  readonly broaderEn: readonly string[]
}

/** A word or phrase of a group; an abbreviation belongs to both languages. */
export interface GroupTerm {
  readonly text: string
  readonly lang: Locale | null
}

/** Words of a phrase at most: longer ones are sentences. */
export const LONGEST_PHRASE = 9

const CAPITALS = /^\p{Lu}[\p{Lu}&\d]+\p{L}*$/u

/** True for "BVTV", "R&D" or "RFID": what is written in capitals is read as letters. */
export function isAbbreviation(text: string): boolean {
  return CAPITALS.test(text) || isMixedCase(text)
}

/** True for names such as "IoT" and "LoRa", which nobody takes for another word. */
export function isMixedCase(text: string): boolean {
  return /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(text)
}

/** The terms of one side of a group. */
export function termsOfSide(vi: readonly string[], en: readonly string[]): GroupTerm[] {
  const term = (text: string, lang: Locale): GroupTerm => ({
    text,
    lang: isAbbreviation(text) ? null : lang,
  })
  return [...vi.map((text) => term(text, 'vi')), ...en.map((text) => term(text, 'en'))]
}
