import slugify from '@sindresorhus/slugify'

const LONGEST = 80

/**
 * The part of an address that names a record: lower-case ASCII words of the text joined by dashes, at most
 * 80 characters, cut between words.
 * @param otherwise what to use where the text has no letter or digit that can stand in an address
 */
export function slugOf(text: string, otherwise: string): string {
  const whole = slugify(text.normalize('NFC'), { customReplacements: [['&', ' ']] })
  if (whole.length <= LONGEST) return whole || otherwise
  const cut = whole.slice(0, LONGEST + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1))
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
