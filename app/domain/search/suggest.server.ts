import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import {
  type CorpusStatistics,
  type SearchEngine,
  SearchUnavailableError,
} from '#app/platform/search/engine'
import { foldMarks } from '#app/platform/search/text/normalise'
import { wordForms } from '#app/platform/search/text/tokenise'
import { typedCodeKey } from '../listings/listing-code'
import { termOptions } from '../taxonomy/index.server'
import type { ListingDocument, SearchKind } from './listing-document'
import { fitOf, type Suggestion, type TypedWords, typedWords } from './suggestion'

/** Suggestions that are shown at most, and how many of them may be fields and organisations. */
export const MOST_SUGGESTIONS = 8
const MOST_FIELDS = 2
const MOST_ORGANISATIONS = 2
/** Words that the beginning of one may stand for, the most frequent first. */
const COMPLETIONS = 6
const MOST_LOOKED_AT = 40
const LIKELY = 2
const HITS = 60

interface SuggestParts {
  readonly db: Transaction
  readonly engine: SearchEngine<ListingDocument>
  readonly now: Date
}

/**
 * What somebody who has typed so much may be looking for: titles, fields of the taxonomy, and the
 * organisations with most entries. While the engine is down there are fields alone.
 */
export async function suggest(
  { db, engine, now }: SuggestParts,
  text: string,
  lang: Locale,
): Promise<Suggestion[]> {
  const key = typedCodeKey(text)
  if (key !== null) {
    const coded = await withCode(engine, key, lang)
    if (coded.length > 0) return coded
  }
  const typed = typedWords(text)
  if (typed.head.length === 0 && typed.last.length < 2) return []
  const [fields, documents] = await Promise.all([
    fieldsLike(db, typed, lang, now),
    documentsLike(engine, typed).catch((error) => {
      if (error instanceof SearchUnavailableError) return []
      throw error
    }),
  ])
  const labelled = documents.flatMap((document) => {
    for (const title of titlesOf(document, lang)) {
      const fit = fitOf(typed, title.label)
      if (fit !== null) return [{ fit, ...title, type: document.kind, slug: document.slug }]
    }
    return []
  })
  labelled.sort((a, b) => b.fit - a.fit)
  const found = labelled.map(({ fit: _fit, ...suggestion }) => suggestion)
  const organisations = await byEntries(
    engine,
    found.filter(({ type }) => type === 'organisation'),
  )
  const titles = unique(found.filter(({ type }) => type !== 'organisation'))
  const others = [...fields, ...organisations]
  return [...titles.slice(0, MOST_SUGGESTIONS - others.length), ...others]
}

/** The entries that have a code; none while the engine is down. */
async function withCode(
  engine: SearchEngine<ListingDocument>,
  key: string,
  lang: Locale,
): Promise<Suggestion[]> {
  const found = await engine
    .search({ text: '', filters: [{ field: 'codeKeys', in: [key] }], limit: MOST_SUGGESTIONS })
    .catch((error) => {
      if (error instanceof SearchUnavailableError) return { hits: [] }
      throw error
    })
  return found.hits.flatMap(({ document }) => {
    const [title] = titlesOf(document, lang)
    return title ? [{ type: document.kind, slug: document.slug, ...title }] : []
  })
}

async function documentsLike(
  engine: SearchEngine<ListingDocument>,
  typed: TypedWords,
): Promise<ListingDocument[]> {
  const statistics = await engine.statistics()
  const asked = askedTexts(typed, statistics)
  const among = (kinds: readonly SearchKind[]) => [{ field: 'kind', in: kinds }]
  // Organisations are few: among all entries they would hardly come up.
  const results = await engine.multiSearch([
    ...asked.map((each) => ({ ...each, filters: among(['technology', 'need']), limit: HITS })),
    ...asked.slice(-1).map((each) => ({ ...each, filters: among(['organisation']), limit: HITS })),
  ])
  const documents = results.flatMap(({ hits }) => hits.map(({ document }) => document))
  return [...new Map(documents.map((document) => [document.id, document])).values()]
}

/**
 * What the engine is asked: the whole words, and these with what the last may be completed to. After whole
 * words the completions that usually stand beside them come first; each costs a search of its own.
 */
function askedTexts(
  { head, last }: TypedWords,
  statistics: CorpusStatistics,
): { text: string; words: 'all' | 'any' }[] {
  const before = head.at(-1)
  if (before === undefined) {
    const words = statistics.completions(foldMarks(last), COMPLETIONS)
    return words.length > 0 ? [{ text: words.join(' '), words: 'any' }] : []
  }
  const { base } = wordForms(before)
  const beside = (word: string) => statistics.pairFrequency(base, word)
  const completed = last === '' ? [] : statistics.completions(foldMarks(last), MOST_LOOKED_AT)
  const likely = completed.toSorted((a, b) => beside(b) - beside(a)).slice(0, LIKELY)
  return [head, ...likely.map((word) => [...head, word])].map((words) => ({
    text: words.join(' '),
    words: 'all',
  }))
}

interface Title {
  label: string
  lang: Locale
}

/** The titles that an entry has, that in the language asked for first. */
function titlesOf({ titleVi, titleEn }: ListingDocument, lang: Locale): Title[] {
  const titles: Title[] = [
    { label: titleVi, lang: 'vi' },
    { label: titleEn, lang: 'en' },
  ]
  return (lang === 'en' ? titles.reverse() : titles).filter(({ label }) => label !== '')
}

function unique<S extends { label: string }>(suggestions: readonly S[]): S[] {
  return [...new Map(suggestions.map((each) => [each.label, each])).values()]
}

async function fieldsLike(
  db: Transaction,
  typed: TypedWords,
  lang: Locale,
  now: Date,
): Promise<Suggestion[]> {
  const options = await termOptions(db, 'field', now, lang)
  return options
    .map(({ code, label }) => ({ type: 'field' as const, code, label, fit: fitOf(typed, label) }))
    .filter(({ fit }) => fit !== null)
    .sort((a, b) => (b.fit ?? 0) - (a.fit ?? 0))
    .slice(0, MOST_FIELDS)
    .map(({ fit: _fit, ...field }) => field)
}

/** The organisations with most entries on show first. */
async function byEntries<S extends { slug: string }>(
  engine: SearchEngine<ListingDocument>,
  organisations: readonly S[],
): Promise<S[]> {
  if (organisations.length === 0) return []
  const field = 'organisationSlug'
  const { facets } = await engine.search({
    text: '',
    filters: [{ field, in: organisations.map(({ slug }) => slug) }],
    facets: [field],
    limit: 0,
  })
  const entries = new Map((facets[field] ?? []).map(({ value, count }) => [value, count]))
  return organisations
    .toSorted((a, b) => (entries.get(b.slug) ?? 0) - (entries.get(a.slug) ?? 0))
    .slice(0, MOST_ORGANISATIONS)
}
