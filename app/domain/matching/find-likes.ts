import type { Filter, SearchDocument, SearchEngine } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import type { WordList } from '../vocabulary/word-list'
import { widenProfile } from './feedback'
import type { ProfilePart, ProfileWord } from './profile-word'
import { type ReadText, readText, textScorer } from './scored-text'
import { type TextProfile, textProfile } from './text-profile'

/** Candidates that are looked at closely, at least. */
const POOL = 100
/** Candidates that the vocabulary of the best brings in addition, at most. */
const WIDER_POOL = 50
/** Words that candidates are asked by; the ranking looks at all. */
const ASKED_WORDS = 32
const ASKED_RELATED = 12

/** A document that resembles what was asked, with how much and its text as words. */
export interface Like<D extends SearchDocument> {
  readonly document: D
  readonly score: number
  readonly text: ReadText
}

export interface LikesQuery<D extends SearchDocument> {
  readonly engine: SearchEngine<D>
  readonly analyser: Analyser
  /** Which words mean the same. */
  readonly list: WordList
  /** The searchable text of a document, with the weights of the index. */
  readonly partsOf: (document: D) => readonly ProfilePart[]
  /** What is asked for. */
  readonly wanted: readonly ProfilePart[]
  readonly filters?: readonly Filter[]
  readonly limit: number
}

export interface Likes<D extends SearchDocument> {
  readonly profile: TextProfile
  readonly likes: readonly Like<D>[]
}

/**
 * Finds what resembles a text: the engine brings candidates by its telling words, the candidates are
 * ranked by words, marks and neighbours, and once more with the vocabulary of the best. The same
 * for needs, technologies, similar entries and the evaluation, on either engine.
 */
export async function findLikes<D extends SearchDocument>(query: LikesQuery<D>): Promise<Likes<D>> {
  const { engine, analyser, list, partsOf, filters = [], limit } = query
  const statistics = await engine.statistics()
  const profile = textProfile(query.wanted, statistics, analyser, list)
  if (profile.words.length === 0) return { profile, likes: [] }
  const pool = new Map<string, { document: D; text: ReadText }>()
  const collect = async (by: TextProfile, most: number) => {
    const terms = [
      ...tellingFirst(by.words).slice(0, ASKED_WORDS),
      ...tellingFirst(by.related.words).slice(0, ASKED_RELATED),
    ]
    const found = await engine.candidates({ terms, pairs: by.pairs, filters, limit: most })
    for (const { document } of found) {
      if (pool.has(document.id)) continue
      pool.set(document.id, { document, text: readText(partsOf(document), analyser) })
    }
  }
  const rank = (by: TextProfile): Like<D>[] => {
    const score = textScorer(by, statistics, analyser)
    return [...pool.values()]
      .map((each) => ({ ...each, score: score(each.text) }))
      .sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1))
  }

  await collect(profile, Math.max(POOL, limit))
  const wider = widenProfile(profile, rank(profile), statistics, analyser)
  await collect(wider, WIDER_POOL)
  return { profile, likes: rank(wider).slice(0, limit) }
}

function tellingFirst(words: readonly ProfileWord[]): ProfileWord[] {
  return [...words].sort((a, b) => b.baseTells + b.exactTells - a.baseTells - a.exactTells)
}
