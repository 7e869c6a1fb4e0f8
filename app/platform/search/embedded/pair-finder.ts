import type { WeightedText } from '../fields'
import { foldMarks } from '../text/normalise'
import { scanWords } from '../text/scan-words'
import type { WordTable } from './word-table'

const KNOWN_INITIALS = 0x2000
/** The first letter of a base form by the first letter of the word. */
const foldedInitials = Uint16Array.from({ length: KNOWN_INITIALS }, (_, unit) =>
  foldMarks(String.fromCharCode(unit).toLowerCase()).charCodeAt(0),
)

interface Pair {
  readonly first: number
  readonly second: number
  readonly tells: number
}

/**
 * `pairBonus` for documents of the index: words are compared by their numbers, so that nothing is cut out
 * of the text.
 * @param wanted pairs as `wantedPairs` names them
 */
export function pairFinder(
  words: WordTable,
  wanted: ReadonlyMap<string, number>,
): (texts: readonly WeightedText[]) => number {
  const pairs = [...wanted].flatMap(([key, tells]): Pair[] => {
    const [first = '', second = ''] = key.split(' ').map((base) => words.findPairKey(base))
    return typeof first === 'number' && typeof second === 'number' ? [{ first, second, tells }] : []
  })
  const seconds = new Set(pairs.map(({ second }) => second))
  const initials = new Uint8Array(KNOWN_INITIALS)
  for (const base of [...wanted.keys()].flatMap((key) => key.split(' '))) {
    initials[base.charCodeAt(0)] = 1
  }
  return (texts) => {
    let bonus = 0
    for (const { text, weight } of texts) {
      const composed = text.normalize('NFC')
      const found = new Set<Pair>()
      let previous = -1
      scanWords(composed, (start, end) => {
        const initial = composed.charCodeAt(start)
        // Most words begin with another letter, and need not be looked up.
        if (initial < KNOWN_INITIALS && initials[foldedInitials[initial] as number] === 0) {
          previous = -1
          return
        }
        const key = words.pairKeyAt(composed, start, end)
        if (seconds.has(key)) {
          for (const pair of pairs) {
            if (pair.second === key && pair.first === previous) found.add(pair)
          }
        }
        previous = key
      })
      for (const { tells } of found) bonus += tells * Math.min(1, weight / 2)
    }
    return bonus
  }
}
