/**
 * True when one word becomes the other by at most `limit` insertions, deletions, substitutions or
 * swaps of neighbours (optimal string alignment).
 */
export function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let twoBack: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (twoBack[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return false
    twoBack = previous
    previous = row
  }
  return (previous[b.length] ?? limit + 1) <= limit
}

/**
 * Typing errors forgiven in a word of this many letters. Vietnamese syllables are short and have many
 * neighbours of one letter's difference, so the first four letters forgive nothing.
 */
export function editsForgiven(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}
