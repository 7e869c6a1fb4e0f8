import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SearchUnavailableError } from '#app/platform/search/engine'
import { SearchTaskError } from '#app/platform/search/meilisearch/ask'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import { type StrictMeilisearch, startStrictMeilisearch } from '#tests/support/strict-meilisearch'
import { type Entry, entrySettings } from './entry-index'

const dryer: Entry = {
  id: 'dryer/1',
  title: 'Máy sấy lạnh',
  body: 'để sấy vải',
  kind: 'technology',
  price: 20,
}
const cows: Entry = { id: 'cows', title: 'Nuôi bò và bê', kind: 'need' }

let server: StrictMeilisearch
let engine: MeilisearchEngine<Entry>

async function* batches(...all: Entry[][]) {
  yield* all
}

beforeEach(async () => {
  server = await startStrictMeilisearch()
  engine = new MeilisearchEngine<Entry>(entrySettings, {
    url: server.url,
    apiKey: 'test-key',
    indexUid: 'entries',
    timeout: 2_000,
  })
  await engine.rebuild(batches([dryer], [cows]))
})
afterEach(() => server.close())

describe('what Meilisearch holds', () => {
  it('is filled beside the old index and swapped in, and nothing is left over', () => {
    expect([...server.indexes.keys()]).toEqual(['entries'])
    expect([...(server.indexes.get('entries')?.values() ?? [])]).toEqual([
      {
        id: 'dryer_2f_1',
        doc: dryer,
        words: { title: 'may say lanh', body: 'say vai' },
      },
      { id: 'cows', doc: cows, words: { title: 'nuoi bo be' } },
    ])
    const filled = [...server.settings.keys()].find((uid) => uid.startsWith('entries_next'))
    expect(server.settings.get(filled ?? '')).toMatchObject({
      searchableAttributes: ['words.title', 'words.tags', 'words.body'],
      filterableAttributes: ['doc.kind', 'doc.tags', 'doc.price', 'doc.ready', 'doc.changed'],
      sortableAttributes: ['doc.price', 'doc.kind'],
    })
  })

  it('follows changes, also those made during a rebuild', async () => {
    async function* slow() {
      await engine.upsert([{ id: 'late', title: 'Kho' }])
      yield [cows]
      await engine.remove(['cows'])
    }
    await engine.rebuild(slow())
    expect([...(server.indexes.get('entries')?.keys() ?? [])]).toEqual(['late'])
    await engine.upsert([dryer])
    await engine.remove(['late'])
    expect(await engine.fetch(['dryer/1', 'late'])).toEqual([dryer])
    expect(await engine.health()).toEqual({ ok: true, documents: 1 })
  })

  it('counts words as they come and go, and from the index where it is found full', async () => {
    await engine.upsert([{ id: 'b', title: 'Máy gặt' }])
    await engine.upsert([{ id: 'b', title: 'Xe gặt' }])
    for (const each of [
      engine,
      new MeilisearchEngine<Entry>(entrySettings, {
        url: server.url,
        apiKey: 'test-key',
        indexUid: 'entries',
      }),
    ]) {
      const statistics = await each.statistics()
      expect(statistics.documents).toBe(3)
      expect(statistics.baseFrequency('may')).toBe(1)
      expect(statistics.exactFrequency('gặt')).toBe(1)
      expect(statistics.pairFrequency('say', 'lanh')).toBe(1)
    }
  })
})

describe('what is asked', () => {
  it('asks for known words as they stand, and not for stop words', async () => {
    await engine.search({ text: 'SẤY và lạnh', limit: 10 })
    expect(server.queries).toEqual([
      {
        indexUid: 'entries',
        q: '"say" "lanh"',
        matchingStrategy: 'all',
        filter: [],
        facets: [],
        attributesToRetrieve: ['doc'],
        showRankingScore: true,
        page: 1,
        hitsPerPage: 100,
      },
    ])
  })

  it('asks for unknown words as they stand and for what typing errors may mean', async () => {
    await engine.search({ text: 'sấy lạhn', limit: 10 })
    expect(server.queries.map(({ q }) => q)).toEqual(['"say" "lahn"', '"say" "lanh"'])
  })

  it('knows an index of an older release', async () => {
    expect(await engine.isCurrent()).toBe(true)
    const older = new MeilisearchEngine<Entry>(
      { ...entrySettings, filterable: ['kind'] },
      { url: server.url, apiKey: 'test-key', indexUid: 'entries' },
    )
    expect(await older.isCurrent()).toBe(false)
  })

  it('says filters in quoted values and counts a chosen facet without its choice', async () => {
    await engine.search({
      text: '',
      filters: [
        { field: 'price', to: 30, orMissing: true },
        { field: 'tags', notIn: ['a "b" \\c'] },
      ],
      chosen: { kind: ['need'], ready: [] },
      facets: ['kind', 'tags'],
      sort: [{ field: 'price', direction: 'desc' }],
      offset: 40,
      limit: 20,
    })
    const price = '((doc.price <= 30) OR doc.price IS NULL OR doc.price NOT EXISTS)'
    const tags = 'doc.tags NOT IN ["a \\"b\\" \\\\c"]'
    expect(server.queries).toMatchObject([
      {
        q: '',
        filter: [price, tags, 'doc.kind IN ["need"]'],
        facets: ['doc.kind', 'doc.tags'],
        sort: ['doc.price:desc'],
        page: 3,
        hitsPerPage: 20,
      },
      { filter: [price, tags], facets: ['doc.kind'], limit: 0 },
    ])
  })

  it('asks for the number of each step without the choice among them', async () => {
    server.answer = ({ filter }) => ({ hits: [], totalHits: filter.length })
    const steps = [{ field: 'price', from: [1, 2], chosen: 2 }]
    const result = await engine.search({ text: '', steps, chosen: { kind: ['need'] } })
    const kind = 'doc.kind IN ["need"]'
    expect(server.queries).toMatchObject([
      { filter: [kind, '(doc.price >= 2)'] },
      { filter: [kind, '(doc.price >= 1)'], page: 1, hitsPerPage: 0 },
      { filter: [kind, '(doc.price >= 2)'], page: 1, hitsPerPage: 0 },
    ])
    expect(result.steps).toEqual({ price: [2, 2] })
  })

  it('asks for all wordings at once, so that what several of them find counts once', async () => {
    const wordings = [{ text: 'nuôi bò', weight: 0.7 }]
    server.answer = () => ({
      hits: [{ doc: cows, _rankingScore: 1 }, { doc: dryer }],
      totalHits: 2,
      facetsByIndex: { entries: { distribution: { 'doc.kind': { need: 1 } }, stats: {} } },
    })
    const chosen = { kind: ['need'] }
    const result = await engine.search({ text: 'sấy', wordings, chosen, facets: ['kind'] })
    expect(server.federations).toEqual([
      { page: 1, hitsPerPage: 100, facetsByIndex: { entries: ['doc.kind'] } },
      { page: 1, hitsPerPage: 0, facetsByIndex: { entries: ['doc.kind'] } },
    ])
    expect(server.queries).toMatchObject([
      { q: '"say"', filter: [], federationOptions: { weight: 1 } },
      { q: '"nuoi" "bo"', filter: [], federationOptions: { weight: 0.7 } },
    ])
    expect(result.hits.map(({ document }) => document.id)).toEqual(['dryer/1', 'cows'])
    expect(result.total).toBe(2)
    expect(result.facets).toEqual({ kind: [{ value: 'need', count: 1 }] })
  })

  it('splits many terms over focused queries that Meilisearch reads to the end', async () => {
    const words = 'may say lanh vai nuoi bo be kho xe gat lua ngo khoai san'.split(' ')
    await engine.upsert([{ id: 'all', title: words.join(' ') }])
    const terms = words.map((base) => ({ exact: base, base, weight: 1 }))
    await engine.candidates({ terms, filters: [{ field: 'kind', in: ['need'] }], limit: 5 })
    const asked = new Set(server.queries.flatMap(({ q }) => q.replaceAll('"', '').split(' ')))
    expect([...asked].sort()).toEqual([...words].sort())
    for (const { q, filter } of server.queries) {
      expect(q.split(' ').length).toBeLessThanOrEqual(10)
      expect(filter).toEqual(['doc.kind IN ["need"]'])
    }
  })
})

describe('what is made of the answer', () => {
  it('puts words as written first, marks them, and reads totals and facets', async () => {
    const avocado: Entry = { id: 'avocado', title: 'Bơ' }
    await engine.upsert([avocado])
    server.answer = () => ({
      hits: [
        { doc: avocado, _rankingScore: 1 },
        { doc: cows, _rankingScore: 0.9 },
      ],
      totalHits: 2,
      facetDistribution: { 'doc.kind': { need: 1, technology: 0 } },
    })
    const result = await engine.search({ text: 'bò', facets: ['kind'], highlight: ['title'] })
    expect(result.hits.map(({ document }) => document.id)).toEqual(['cows', 'avocado'])
    expect(result.hits[0]?.highlights).toEqual({ title: 'Nuôi <mark>bò</mark> và bê' })
    expect(result.total).toBe(2)
    expect(result.facets).toEqual({ kind: [{ value: 'need', count: 1 }] })
  })
})

describe('a server in trouble', () => {
  it.each([500, 503])('is unavailable when it answers %i', async (status) => {
    await engine.statistics()
    server.trouble = { status, body: { message: 'out of order', code: 'internal' } }
    await expect(engine.search({ text: 'sấy' })).rejects.toThrow(SearchUnavailableError)
    expect(await engine.health()).toMatchObject({ ok: false })
  })

  it('is unavailable when nothing listens or the index is not there', async () => {
    const options = { apiKey: 'test-key', indexUid: 'entries', timeout: 500 }
    const nobody = new MeilisearchEngine<Entry>(entrySettings, {
      ...options,
      url: 'http://127.0.0.1:9',
    })
    await expect(nobody.search({ text: '' })).rejects.toThrow(SearchUnavailableError)
    const empty = new MeilisearchEngine<Entry>(entrySettings, {
      ...options,
      url: server.url,
      indexUid: 'nothing',
    })
    await expect(empty.search({ text: '' })).rejects.toThrow(SearchUnavailableError)
  })

  it('reports a change that it refused', async () => {
    server.failNextTask = 'disk full'
    await expect(engine.upsert([dryer])).rejects.toThrow(SearchTaskError)
  })

  it('keeps the old content when a rebuild fails', async () => {
    async function* broken(): AsyncGenerator<Entry[]> {
      yield [cows]
      throw new Error('database gone')
    }
    await expect(engine.rebuild(broken())).rejects.toThrow('database gone')
    expect(server.indexes.get('entries')?.size).toBe(2)
  })
})
