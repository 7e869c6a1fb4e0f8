import type { CorpusStatistics } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import { pairKey, pairTells } from '#app/platform/search/text/pair-bonus'
import { tokenise } from '#app/platform/search/text/tokenise'
import { stretchesOf } from '../vocabulary/find-phrases'
import type { Alternative, WordList } from '../vocabulary/word-list'
import { type ProfilePart, type ProfileWord, profileWord, repeated } from './profile-word'

/** Other wordings of one phrase that are looked for. */
const MOST_ALTERNATIVES = 4

/** A phrase of what is asked for with its other wordings. */
export interface Link {
  readonly text: string
  readonly english: boolean
  readonly alternatives: readonly Alternative[]
}

/** What a profile also asks for, since it means the same. */
export interface Related {
  readonly words: readonly ProfileWord[]
  readonly pairs: ReadonlyMap<string, number>
  readonly links: readonly Link[]
}

interface OwnWords {
  readonly words: readonly ProfileWord[]
  readonly pairs: ReadonlyMap<string, number>
}

/**
 * The other wordings of what is asked for, by the list, each the less the further it is from the words as
 * written.
 * A word that the profile has anyway is not added.
 */
export function relatedWords(
  parts: readonly ProfilePart[],
  profile: OwnWords,
  list: WordList,
  statistics: CorpusStatistics,
  analyser: Analyser,
): Related {
  const found = new Map<string, { link: Link; count: number }>()
  for (const { text, weight, english = false } of parts) {
    for (const { text: phrase, phrase: listed } of stretchesOf(text, list)) {
      if (!listed) continue
      const alternatives = listed.alternatives.slice(0, MOST_ALTERNATIVES)
      const known = found.get(phrase) ?? { link: { text: phrase, english, alternatives }, count: 0 }
      known.count += weight
      found.set(phrase, known)
    }
  }
  const own = new Set(profile.words.map(({ base }) => base))
  const words = new Map<string, ProfileWord>()
  const pairs = new Map<string, number>()
  for (const { link, count } of found.values()) {
    for (const { text, closeness } of link.alternatives) {
      const weight = closeness * repeated(count)
      let previous: string | undefined
      for (const { exact, base } of tokenise(text)) {
        if (previous !== undefined) {
          const key = pairKey(previous, base)
          const tells = weight * pairTells(statistics, previous, base)
          if (tells > (pairs.get(key) ?? 0) && !profile.pairs.has(key)) pairs.set(key, tells)
        }
        previous = base
        if (own.has(base) || analyser.isStopWord(exact)) continue
        const word = profileWord(exact, base, weight, statistics)
        const before = words.get(exact)
        if (word.baseTells + word.exactTells === 0 || (before && before.weight >= weight)) continue
        words.set(exact, word)
      }
    }
  }
  return { words: [...words.values()], pairs, links: [...found.values()].map(({ link }) => link) }
}
