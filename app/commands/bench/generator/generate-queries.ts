import type { GeneratedEntry } from './generate-entries'
import { createRandom } from './random'

/** A search as somebody would send it: parameters of `/search` and `/api/v1/search`. */
export type GeneratedQuery = Readonly<Record<string, string>>

/**
 * Searches for what there is: words out of titles, a third of them with a condition or two.
 * @param entryOf the generator of the entries, which number `size`
 */
export function generateQueries(
  entryOf: (number: number) => GeneratedEntry,
  size: number,
  count: number,
): GeneratedQuery[] {
  const random = createRandom(3)
  return Array.from({ length: count }, (): GeneratedQuery => {
    const entry = entryOf(random.whole(0, size - 1))
    const text = random.pick(entry.texts)
    const words = text.title.split(' ')
    const length = Math.min(words.length, random.whole(2, 4))
    const from = random.whole(0, words.length - length)
    const q = words.slice(from, from + length).join(' ')
    if (!random.chance(1 / 3)) return { q }
    const trlMin = String(Math.max(1, entry.trl - 1))
    return random.chance(0.5)
      ? { q, field: entry.fieldCode }
      : { q, field: entry.fieldCode, trlMin }
  })
}
