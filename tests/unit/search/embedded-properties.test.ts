import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { SearchQuery } from '#app/platform/search/engine'
import { wordsOf } from '#app/platform/search/text/tokenise'
import { type Entry, entrySettings } from './entry-index'

const words = [
  'sấy',
  'say',
  'bò',
  'bơ',
  'bố',
  'lạnh',
  'lành',
  'máy',
  'vải',
  'robot',
  'dryers',
  'và',
]
const kinds = ['technology', 'need', 'other']
const text = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(' '))
const entry = (id: fc.Arbitrary<string>): fc.Arbitrary<Entry> =>
  fc.record({
    id,
    title: text,
    body: text,
    kind: fc.constantFrom(...kinds),
    price: fc.option(fc.integer({ min: 0, max: 5 })),
    tags: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  })
const id = fc.integer({ min: 0, max: 15 }).map((number) => `id${number}`)
const corpus = fc.uniqueArray(entry(id), { selector: (each) => each.id, maxLength: 12 })
const query: fc.Arbitrary<SearchQuery> = fc.record({
  text,
  words: fc.constantFrom('all', 'any'),
  filters: fc.constantFrom<SearchQuery['filters']>(
    [],
    [{ field: 'price', from: 1, to: 3 }],
    [{ field: 'price', to: 2, orMissing: true }],
    [{ field: 'tags', notIn: ['a'] }],
  ),
  chosen: fc.record({
    kind: fc.subarray(kinds, { maxLength: 2 }),
    tags: fc.subarray(['a', 'b'], { maxLength: 1 }),
  }),
  facets: fc.constant(['kind', 'tags']),
  sort: fc.constantFrom<SearchQuery['sort']>([], [{ field: 'price', direction: 'desc' }]),
  limit: fc.constant(50),
})

async function filled(entries: readonly Entry[]): Promise<EmbeddedEngine<Entry>> {
  const engine = new EmbeddedEngine<Entry>(entrySettings)
  await engine.upsert(entries)
  return engine
}

/** What the query must find, by looking at every document. */
function expected(
  entries: readonly Entry[],
  { text, words: mode, filters = [], chosen = {} }: SearchQuery,
) {
  const stops = new Set(entrySettings.stopWords)
  const all = wordsOf(text)
  const telling = all.filter(({ exact }) => !stops.has(exact))
  const asked = [...new Set((telling.length > 0 ? telling : all).map(({ base }) => base))]
  const indexed = (each: Entry) => {
    const inIt = [each.title, each.body ?? '', ...(each.tags ?? [])].flatMap(wordsOf)
    return new Set(inIt.filter(({ exact }) => !stops.has(exact)).map(({ base }) => base))
  }
  const hasWords = (each: Entry) => {
    const own = indexed(each)
    if (asked.length === 0) return true
    return mode === 'any'
      ? asked.some((base) => own.has(base))
      : asked.every((base) => own.has(base))
  }
  const passes = (each: Entry) =>
    filters.every((filter) => {
      if ('notIn' in filter) return !each.tags?.includes('a')
      if ('in' in filter) return true
      const value = each.price ?? null
      if (value === null) return filter.orMissing === true
      return value >= (filter.from ?? value) && value <= (filter.to ?? value)
    })
  const values = (each: Entry, field: string) =>
    field === 'kind' ? [each.kind] : (each.tags ?? [])
  const choosing = (each: Entry, except?: string) =>
    Object.entries(chosen).every(
      ([field, picked]) =>
        field === except ||
        picked.length === 0 ||
        values(each, field).some((v) => picked.includes(v ?? '')),
    )
  const base = entries.filter((each) => hasWords(each) && passes(each))
  const counts = (field: string) => {
    const found = new Map<string, number>()
    for (const each of base.filter((one) => choosing(one, field))) {
      for (const value of new Set(values(each, field))) {
        found.set(value ?? '', (found.get(value ?? '') ?? 0) + 1)
      }
    }
    return found
  }
  return {
    ids: base
      .filter((each) => choosing(each))
      .map((each) => each.id)
      .sort(),
    facets: { kind: counts('kind'), tags: counts('tags') },
  }
}

describe('the embedded engine', () => {
  it('finds, filters and counts what a look at every document finds', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, query, async (entries, asked) => {
        // Words that no document has are guessed at; the plain look does not guess.
        fc.pre(wordsOf(asked.text).every(({ base }) => base.length < 4))
        const result = await (await filled(entries)).search(asked)
        const plain = expected(entries, asked)
        expect(result.hits.map(({ document }) => document.id).sort()).toEqual(plain.ids)
        expect(result.total).toBe(plain.ids.length)
        for (const field of ['kind', 'tags'] as const) {
          const counts = (result.facets[field] ?? []).map(({ value, count }) => [value, count])
          expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(plain.facets[field]))
        }
      }),
      { numRuns: 50 },
    )
  })

  it('answers after any changes as an index that was filled at once', async () => {
    const change = fc.oneof(fc.record({ upsert: entry(id) }), fc.record({ remove: id }))
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.array(change, { maxLength: 20 }),
        query,
        async (entries, changes, asked) => {
          const changed = await filled(entries)
          const rows = new Map(entries.map((each) => [each.id, each]))
          for (const each of changes) {
            if ('upsert' in each) {
              await changed.upsert([each.upsert])
              rows.set(each.upsert.id, each.upsert)
            } else {
              await changed.remove([each.remove])
              rows.delete(each.remove)
            }
          }
          const fresh = await filled([...rows.values()])
          const answer = async (engine: EmbeddedEngine<Entry>) => {
            const { hits, total, facets } = await engine.search(asked)
            return {
              total,
              facets,
              hits: hits.map(({ document, score }) => [document.id, score.toFixed(2)]),
            }
          }
          expect(await answer(changed)).toEqual(await answer(fresh))
          expect((await changed.statistics()).documents).toBe(rows.size)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('shows every document once over all pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        text,
        fc.integer({ min: 1, max: 4 }),
        async (entries, asked, limit) => {
          const engine = await filled(entries)
          const seen: string[] = []
          for (let offset = 0; offset < 20; offset += limit) {
            const { hits } = await engine.search({ text: asked, words: 'any', offset, limit })
            seen.push(...hits.map(({ document }) => document.id))
          }
          const { total } = await engine.search({ text: asked, words: 'any' })
          expect(new Set(seen).size).toBe(seen.length)
          expect(seen.length).toBe(total)
        },
      ),
      { numRuns: 30 },
    )
  })
})
