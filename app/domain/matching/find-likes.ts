import type { Filter, SearchDocument, SearchEngine } from '#app/platform/search/engine'
import { fuse } from '#app/platform/search/fuse'
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
  /** True for what is close in meaning, where the engine compares by meaning. */
  readonly close: boolean
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
  /** The same as one text, and its id where it is indexed: what is compared by meaning. */
  readonly meaning?: { readonly id: string; readonly text: string } | undefined
  readonly filters?: readonly Filter[]
  readonly limit: number
  /** True for a job, which may wait for a slow engine. */
  readonly unhurried?: boolean
}

export interface Likes<D extends SearchDocument> {
  readonly profile: TextProfile
  readonly likes: readonly Like<D>[]
}

/**
 * Finds what resembles a text: the engine brings candidates by its telling words, the candidates are
 * ranked by words, marks and neighbours, and once more with the vocabulary of the best. What is close in
 * meaning joins them where the engine can tell. The same for needs, technologies, similar entries and the
 * evaluation, on either engine.
 */
export async function findLikes<D extends SearchDocument>(query: LikesQuery<D>): Promise<Likes<D>> {
  const { engine, analyser, list, partsOf, filters = [], limit, unhurried = false } = query
  const statistics = await engine.statistics()
  const profile = textProfile(query.wanted, statistics, analyser, list)
  const { semantic } = engine
  if (profile.words.length === 0 && !(query.meaning && semantic)) return { profile, likes: [] }
  const pool = new Map<string, { document: D; text: ReadText }>()
  const add = (document: D) => {
    if (pool.has(document.id)) return
    pool.set(document.id, { document, text: readText(partsOf(document), analyser) })
  }
  const collect = async (by: TextProfile, most: number) => {
    if (by.words.length === 0) return
    const terms = [
      ...tellingFirst(by.words).slice(0, ASKED_WORDS),
      ...tellingFirst(by.related.words).slice(0, ASKED_RELATED),
    ]
    const asked = { terms, pairs: by.pairs, filters, limit: most, unhurried }
    const found = await engine.candidates(asked)
    for (const { document } of found) add(document)
  }
  const rank = (by: TextProfile): Omit<Like<D>, 'close'>[] => {
    const score = textScorer(by, statistics, analyser)
    return [...pool.values()]
      .map((each) => ({ ...each, score: score(each.text) }))
      .sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1))
  }

  const closest = query.meaning
    ? semantic?.closest({ ...query.meaning, filters, limit: Math.max(POOL, limit) })
    : undefined
  await collect(profile, Math.max(POOL, limit))
  const wider = widenProfile(profile, rank(profile), statistics, analyser)
  await collect(wider, WIDER_POOL)
  const close = ((await closest) ?? []).map(({ document }) => document)
  for (const document of close) add(document)
  const likes = withClose(rank(wider), close, semantic?.ratio ?? 0)
  return { profile, likes: likes.slice(0, limit) }
}

/** The ranking by words and the one by meaning as one. */
function withClose<D extends SearchDocument>(
  ranked: readonly Omit<Like<D>, 'close'>[],
  close: readonly D[],
  ratio: number,
): Like<D>[] {
  if (close.length === 0) return ranked.map((like) => ({ ...like, close: false }))
  const byId = new Map(ranked.map((like) => [like.document.id, like]))
  const byMeaning = close.map(({ id }) => id)
  const near = new Set(byMeaning)
  const byWords = ranked.filter(({ score }) => score > 0).map(({ document }) => document.id)
  return [...fuse(ratio, byWords, byMeaning).keys()].flatMap((id) => {
    const like = byId.get(id)
    return like ? [{ ...like, close: near.has(id) }] : []
  })
}

function tellingFirst(words: readonly ProfileWord[]): ProfileWord[] {
  return [...words].sort((a, b) => b.baseTells + b.exactTells - a.baseTells - a.exactTells)
}
