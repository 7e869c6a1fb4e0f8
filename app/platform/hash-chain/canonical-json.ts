/** What an entry of a chain is made of. Sums are texts, so that none is rounded. */
export type CanonicalValue =
  | string
  | number
  | boolean
  | null
  | readonly CanonicalValue[]
  | { readonly [name: string]: CanonicalValue }

/**
 * The one text of a value by the JSON Canonicalization Scheme (RFC 8785): no blanks, names sorted by UTF-16
 * code units, numbers and strings as ECMAScript writes them.
 * @throws TypeError for what JSON cannot say without loss: numbers that are not finite, lone surrogates (RFC
 * 8785, 3.2.2.2), and anything that is no plain object, array, text, number, truth value or null
 */
export function canonicalJson(value: CanonicalValue): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON has no number ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`JSON has no ${typeof value} of this kind`)
  }
  const members = value as { readonly [name: string]: CanonicalValue }
  const names = Object.keys(members).toSorted(byCodeUnits)
  return `{${names.map((name) => `${textOf(name)}:${canonicalJson(members[name] as CanonicalValue)}`)}}`
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function textOf(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('JSON has no lone surrogates')
  return JSON.stringify(text)
}
