/**
 * Vietnamese may be written with the tone on either vowel of a pair (hoà, hòa; khoẻ, khỏe; thuý,
 * thúy). Both become the one with the tone on the first vowel.
 */
const TONE_ON_SECOND: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

const TONED_PAIR = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u
const MARKS = /\p{M}+/gu
const NOT_ASCII = /[^ -~]/

/**
 * The one spelling of a word that is compared: NFC, lower case, the tone where the older rule puts
 * it. Only an open syllable has two placements (hoà; but hoàn has one).
 */
export function exactForm(word: string): string {
  const lower = NOT_ASCII.test(word) ? word.normalize('NFC').toLowerCase() : word.toLowerCase()
  if (!NOT_ASCII.test(lower)) return lower
  return lower.replace(TONED_PAIR, (pair) => TONE_ON_SECOND[pair] ?? pair)
}

/** The text without tone and vowel marks; đ becomes d. Case is kept. */
export function foldMarks(text: string): string {
  if (!NOT_ASCII.test(text)) return text
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(MARKS, '')
}

/** True when the word carries a mark that folding would take away. */
export function hasMarks(word: string): boolean {
  return NOT_ASCII.test(word) && foldMarks(word) !== word
}
