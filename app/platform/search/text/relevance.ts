/** Constants of BM25: how soon repetition stops counting, and how much length counts. */
export const TERM_SATURATION = 0.9
export const LENGTH_WEIGHT = 0.75

/** How much a match counts with the marks and ending as written, and with them left away. */
export const EXACT_WEIGHT = 0.35
export const BASE_WEIGHT = 0.65

/** How much a word tells: 0 for one in every document, the more the rarer it is. */
export function rarity(frequency: number, documents: number): number {
  if (frequency <= 0) return 0
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))
}

/** What an endless number of occurrences would count. */
export const SATURATION_SCALE = TERM_SATURATION + 1

/** The count that brings half of `SATURATION_SCALE`: higher for texts longer than the mean. */
export function lengthNorm(length: number, averageLength: number): number {
  return TERM_SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / averageLength)
}

/** BM25's count of occurrences: rises with each and stays below `SATURATION_SCALE`. */
export function saturated(count: number, length: number, averageLength: number): number {
  return (count * SATURATION_SCALE) / (count + lengthNorm(length, averageLength))
}

/** Scores that differ by less than this factor are about the same. */
const BAND_FACTOR = 1.05

/** Numbers scores so that those that are about the same mostly have one number: higher is better. */
export function scoreBand(score: number): number {
  return score > 0 ? Math.floor(Math.log(score) / Math.log(BAND_FACTOR)) : Number.MIN_SAFE_INTEGER
}
