import { exactForm } from '#app/platform/search/text/normalise'
import { type SearchKind, searchKinds } from '../search/listing-document'
import type { SearchAnswer } from '../search/search-answer'
import { chosenFacets, type SearchParams } from '../search/search-schemas'

/** What a search was about; `all` where it named no one kind. */
export const missKinds = ['all', ...searchKinds] as const
export type MissKind = (typeof missKinds)[number]

export const missOutcomes = [
  'term_added',
  'need_published',
  'entry_invited',
  'nothing_to_do',
] as const

/** A search that found nothing exact, as it is counted. */
export interface SearchMiss {
  query: string
  kind: MissKind
  lang: 'vi' | 'en'
}

/** Whether a search found no entry at all, or only entries with some of its words. */
export function foundNothingExact(answer: Pick<SearchAnswer, 'total' | 'relaxed'>): boolean {
  return answer.total === 0 || answer.relaxed
}

const LONGEST = 200
/** An address, or so many digits that they may be somebody's number. */
const PERSONAL = /\S@\S|(?:\d[\s.()+-]*){9,}/
/** Controls, invisible signs and what is no letter of anybody. */
const UNWRITABLE = /[\p{C}\p{Zl}\p{Zp}\ufffd]/gu

/** One form for all spellings of the same words; empty where nothing may be kept. */
export function normalisedQuery(words: string): string {
  const plain = words.toWellFormed().normalize('NFC').replace(UNWRITABLE, ' ')
  const spelled = plain.split(/\s+/).filter(Boolean).map(exactForm).join(' ')
  if (PERSONAL.test(spelled)) return ''
  return [...spelled].slice(0, LONGEST).join('').trim()
}

/**
 * What is counted of a search that found nothing exact; null where its words say nothing about the
 * exchange: there are none, conditions narrowed them down, it is a further page, or they may be personal.
 */
export function missOf(params: SearchParams): SearchMiss | null {
  const { kind: _kind, ...narrowing } = chosenFacets(params)
  const { trlMin, trlMax, priceMin, priceMax } = params
  const ranges = [trlMin, trlMax, priceMin, priceMax].some((value) => value !== undefined)
  if (params.page > 1 || ranges || Object.keys(narrowing).length > 0) return null
  const query = normalisedQuery(params.q)
  return query ? { query, kind: kindOf(params.kind), lang: params.lang } : null
}

function kindOf(kinds: readonly SearchKind[]): MissKind {
  return kinds.length === 1 ? (kinds[0] ?? 'all') : 'all'
}
