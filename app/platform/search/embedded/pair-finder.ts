import type { WordSource } from './inverted-index'
import type { WordTable } from './word-table'

interface Pair {
  readonly first: number
  readonly second: number
  readonly tells: number
}

/**
 * `pairBonus` for documents of the index: words are compared by their numbers, so that no text is read.
 * @param wanted pairs as `wantedPairs` names them
 */
export function pairFinder(
  words: WordTable,
  wanted: ReadonlyMap<string, number>,
): (source: WordSource) => number {
  const pairs = [...wanted].flatMap(([key, tells]): Pair[] => {
    const [first = '', second = ''] = key.split(' ').map((base) => words.findPairKey(base))
    return typeof first === 'number' && typeof second === 'number' ? [{ first, second, tells }] : []
  })
  const isSecond = new Uint8Array(words.pairKeyCount)
  for (const { second } of pairs) isSecond[second] = 1
  return (source) => {
    let bonus = 0
    let previous = -1
    let found = new Set<Pair>()
    source((word, weight, begins) => {
      if (begins && found.size > 0) found = new Set()
      const key = words.pairKeyOf(word)
      if (isSecond[key] === 1 && !begins) {
        for (const pair of pairs) {
          if (pair.second !== key || pair.first !== previous || found.has(pair)) continue
          found.add(pair)
          bonus += pair.tells * Math.min(1, weight / 2)
        }
      }
      previous = key
    })
    return bonus
  }
}
