import { foldMarks } from '#app/platform/search/text/normalise'

const prefixes = { technology: 'CN', need: 'NC' } as const

/** Hexadecimal digits of the id in a code: 40 random bits, so that a million entries hardly ever meet. */
const DIGITS = 10
const OWN_CODE = new RegExp(`^(?:cn|nc)([0-9a-f]{${DIGITS}})$`)
const UUID = /^[0-9a-f]{32}$/

/**
 * The number by which people name an entry on paper and by telephone, such as `CN-0F3A9-71C2E`: the end of
 * its id, so that it never changes.
 */
export function listingCode(kind: 'technology' | 'need', id: string): string {
  const digits = codeKey(id).slice(-DIGITS).toUpperCase()
  return `${prefixes[kind]}-${digits.slice(0, DIGITS / 2)}-${digits.slice(DIGITS / 2)}`
}

/** What a code is compared by: letters and digits alone, without case and marks. */
export function codeKey(code: string): string {
  return foldMarks(code.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** The key of an entry's own code, with or without what its kind puts before it. */
export function ownCodeKey(id: string): string {
  return codeKey(id).slice(-DIGITS)
}

const SHORTEST = 5
const LONGEST = 64
const MOST_PARTS = 4

/**
 * The key of what somebody typed, if it may be a code: an entry's own, its id, the number of a right or of
 * a source. Words with tone marks are none, nor is a text of many parts or without a digit.
 */
export function typedCodeKey(text: string): string | null {
  const key = codeKey(text)
  if (key.length < SHORTEST || key.length > LONGEST) return null
  const own = OWN_CODE.exec(key)?.[1]
  if (own) return own
  if (UUID.test(key)) return ownCodeKey(key)
  const composed = text.normalize('NFC').replace(/[đĐ]/g, 'd')
  const parts = composed.trim().split(/\s+/).length
  const marked = foldMarks(composed) !== composed
  return marked || parts > MOST_PARTS || !/\d/.test(key) ? null : key
}
