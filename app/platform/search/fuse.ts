/** Ranks this far down still count about as much as the first ones (Cormack and others 2009). */
const FLATNESS = 60

/**
 * Two rankings of the same things as one, by reciprocal rank: it needs no scores that compare.
 * @param ratio from 0 to 1: how much the second counts beside the first
 * @returns how much each counts, best first
 */
export function fuse(
  ratio: number,
  byWords: readonly string[],
  byMeaning: readonly string[],
): Map<string, number> {
  const scores = new Map<string, number>()
  const count = (ids: readonly string[], share: number) => {
    ids.forEach((id, rank) => {
      scores.set(id, (scores.get(id) ?? 0) + share / (FLATNESS + rank))
    })
  }
  count(byWords, 1 - ratio)
  count(byMeaning, ratio)
  return new Map([...scores].sort((a, b) => b[1] - a[1]))
}
