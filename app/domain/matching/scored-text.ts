import type { CorpusStatistics } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import { pairKey } from '#app/platform/search/text/pair-bonus'
import { saturated } from '#app/platform/search/text/relevance'
import { type WordForms, wordsOf } from '#app/platform/search/text/tokenise'
import type { ProfilePart } from './profile-word'
import type { TextProfile } from './text-profile'

/** A candidate's text as words, read once so that several profiles can be held against it. */
export interface ReadText {
  readonly parts: readonly { readonly words: readonly WordForms[]; readonly weight: number }[]
  /** Words without stop words, each as often as its part weighs. */
  readonly length: number
}

/** Takes a text apart into words. */
export function readText(parts: readonly ProfilePart[], analyser: Analyser): ReadText {
  let length = 0
  const read = parts.map(({ text, weight }) => {
    const words = wordsOf(text)
    for (const { exact } of words) if (!analyser.isStopWord(exact)) length += weight
    return { words, weight }
  })
  return { parts: read, length }
}

/** How often each base form stands in a text, stop words left out. */
export function baseCounts({ parts }: ReadText, analyser: Analyser): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words, weight } of parts) {
    for (const { exact, base } of words) {
      if (!analyser.isStopWord(exact)) counts.set(base, (counts.get(base) ?? 0) + weight)
    }
  }
  return counts
}

/** Which words, marked words and pairs a text has. */
export interface TextContent {
  readonly bases: ReadonlySet<string>
  readonly exacts: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
}

export function contentOf({ parts }: ReadText): TextContent {
  const bases = new Set<string>()
  const exacts = new Set<string>()
  const pairs = new Set<string>()
  for (const { words } of parts) {
    words.forEach(({ exact, base }, i) => {
      bases.add(base)
      exacts.add(exact)
      const previous = words[i - 1]
      if (previous) pairs.add(pairKey(previous.base, base))
    })
  }
  return { bases, exacts, pairs }
}

/**
 * How well texts answer a profile: BM25 over words, marked words and pairs. The profile is laid out
 * once; each text is then one pass over its words.
 */
export function textScorer(
  profile: TextProfile,
  statistics: CorpusStatistics,
  analyser: Analyser,
): (text: ReadText) => number {
  const tells: number[] = []
  const slot = (worth: number) => tells.push(worth) - 1
  const bases = new Map<string, number>()
  const exacts = new Map<string, number>()
  const { related } = profile
  for (const { exact, base, baseTells, exactTells } of [...profile.words, ...related.words]) {
    const known = bases.get(base)
    if (known === undefined) bases.set(base, slot(baseTells))
    else tells[known] = (tells[known] ?? 0) + baseTells
    if (exact !== base) exacts.set(exact, slot(exactTells))
  }
  const pairs = new Map<string, Map<string, number>>()
  for (const [pair, worth] of [...profile.pairs, ...related.pairs]) {
    const [first = '', second = ''] = pair.split(' ')
    const seconds = pairs.get(first) ?? new Map<string, number>()
    pairs.set(first, seconds.set(second, slot(worth)))
  }
  const counts = new Float64Array(tells.length)
  const { averageLength } = statistics

  const count = (slotNumber: number | undefined, weight: number) => {
    if (slotNumber !== undefined) counts[slotNumber] = (counts[slotNumber] ?? 0) + weight
  }
  return ({ parts, length }) => {
    counts.fill(0)
    for (const { words, weight } of parts) {
      let seconds: Map<string, number> | undefined
      for (const { exact, base } of words) {
        if (seconds) count(seconds.get(base), weight)
        seconds = pairs.get(base)
        const slotNumber = bases.get(base)
        if (slotNumber === undefined || analyser.isStopWord(exact)) continue
        count(slotNumber, weight)
        if (exact !== base) count(exacts.get(exact), weight)
      }
    }
    let score = 0
    for (let i = 0; i < counts.length; i++) {
      const found = counts[i] ?? 0
      if (found > 0) score += (tells[i] ?? 0) * saturated(found, length, averageLength)
    }
    return score
  }
}
