import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EmbedderOptions } from '#app/platform/search/meilisearch/embedder'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import { type EmbedderServer, startEmbedder } from '#tests/support/embedder-server'
import {
  hasMeilisearchProgram,
  type OwnMeilisearch,
  sayWithoutProgram,
  startOwnMeilisearch,
} from '#tests/support/search-engines'
import { type Entry, entrySettings } from '#tests/unit/search/entry-index'

sayWithoutProgram('semantic search')

const entries: Entry[] = [
  { id: 'lychee', title: 'Lychee dehydrator', kind: 'technology', price: 30, tags: ['fruit'] },
  { id: 'dryer', title: 'Máy sấy vải thiều', kind: 'technology', price: 20, tags: ['fruit'] },
  { id: 'sewage', title: 'Sewage plant', kind: 'technology', price: 10, tags: ['water'] },
  { id: 'robots', title: 'Welding robots', kind: 'need', price: 90 },
]

async function* one(documents: Entry[]) {
  yield documents
}

describe.runIf(hasMeilisearchProgram())('semantic search on Meilisearch', () => {
  let server: OwnMeilisearch
  let embedder: EmbedderServer
  let engine: MeilisearchEngine<Entry>
  let told: string[]
  let run = 0

  const open = (options: Partial<EmbedderOptions> | null = {}) =>
    new MeilisearchEngine<Entry>(entrySettings, {
      url: server.url,
      apiKey: server.apiKey,
      indexUid: `semantic-${run}`,
      embedder: options ? { ...embedder.options, ...options } : undefined,
      tell: (message) => told.push(message),
    })
  const ids = async (text: string, more = {}) =>
    (await engine.search({ text, meaning: true, ...more })).hits.map(({ document }) => document.id)

  beforeAll(async () => {
    server = await startOwnMeilisearch()
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    run++
    told = []
    embedder = await startEmbedder()
    engine = open()
    await engine.rebuild(one(entries))
  })
  afterEach(async () => {
    await engine.drop()
    await embedder.close()
  })

  it('finds what means the same and shares no word, behind what has the words', async () => {
    expect(await ids('máy sấy vải thiều')).toEqual(['dryer', 'lychee'])
    expect(await ids('máy sấy vải thiều', { meaning: false })).toEqual(['dryer'])
    expect(await ids('effluent')).toEqual(['sewage'])
    expect(await ids('violin')).toEqual([])
  })

  it('sends the embedder its key, and each text as the template makes it', async () => {
    expect(embedder.key).toBe('Bearer embedder-key-of-the-tests')
    expect(embedder.texts).toContain('Lychee dehydrator')
  })

  it('counts what joins by meaning in total, facets and steps, and under every choice', async () => {
    const query = { text: 'máy sấy vải thiều', meaning: true, facets: ['kind', 'tags'] }
    const steps = [{ field: 'price', from: [15, 25] }]
    const all = await engine.search({ ...query, steps })
    expect(all).toMatchObject({ total: 2, steps: { price: [2, 1] } })
    expect(all.facets.tags).toEqual([{ value: 'fruit', count: 2 }])
    const narrow = await engine.search({ ...query, chosen: { tags: ['water'] } })
    expect(narrow).toMatchObject({ total: 0, hits: [] })
    expect(narrow.facets.tags).toEqual([{ value: 'fruit', count: 2 }])
    expect(narrow.facets.kind).toEqual([])
    const filters = [{ field: 'price', to: 25 }]
    expect(await ids(query.text, { filters })).toEqual(['dryer'])
  })

  it('keeps to the order that is asked for, and serves every hit once over the pages', async () => {
    const text = 'máy sấy vải thiều'
    const sort = [{ field: 'price', direction: 'desc' as const }]
    expect(await ids(text, { sort })).toEqual(['lychee', 'dryer'])
    expect(await ids(text, { sort, limit: 1, offset: 1 })).toEqual(['dryer'])
    expect([
      ...(await ids(text, { limit: 1 })),
      ...(await ids(text, { limit: 1, offset: 1 })),
    ]).toEqual(['dryer', 'lychee'])
  })

  it('weighs meaning by the ratio', async () => {
    const more: Entry = { id: 'note', title: 'Note on sewage, robots, welding and a plant' }
    await engine.upsert([more])
    engine = open({ ratio: 0 })
    expect(await ids('sewage plant')).toEqual(await ids('sewage plant', { meaning: false }))
    engine = open({ ratio: 1 })
    expect((await ids('welding robots'))[0]).toBe('robots')
  })

  it('tells what is close to a document without asking the embedder, and to a text with', async () => {
    const { semantic } = engine
    const before = embedder.texts.length
    const near = await semantic?.closest({ id: 'dryer', text: 'Máy sấy vải thiều', limit: 5 })
    expect(near?.map(({ document }) => document.id)).toEqual(['lychee'])
    expect(embedder.texts.length).toBe(before)
    const typed = await semantic?.closest({ text: 'nước thải', limit: 5 })
    expect(typed?.map(({ document }) => document.id)).toEqual(['sewage'])
    const among = ['robots', 'lychee']
    const scored = await semantic?.closest({ id: 'dryer', text: '', among, limit: 5 })
    expect(scored?.map(({ document }) => document.id)).toEqual(['lychee', 'robots'])
  })

  describe('an embedder that is away', () => {
    it.each(['refusing', 'silent'] as const)('that is %s leaves the words', async (mood) => {
      embedder.mood = mood
      const began = performance.now()
      expect(await ids('máy sấy vải thiều')).toEqual(['dryer'])
      expect(performance.now() - began).toBeLessThan(4_000)
      const again = performance.now()
      expect(await ids('máy sấy')).toEqual(['dryer'])
      expect(performance.now() - again).toBeLessThan(1_000)
      expect(told).toHaveLength(1)
      expect(told[0]).toMatch(/embedder does not answer/)
      expect(told[0]).not.toContain('embedder-key-of-the-tests')
      expect(await engine.health()).toMatchObject({ ok: true, semantic: 'degraded' })
    })

    it('lets new documents be found by their words at once, and by meaning when it is back', async () => {
      await embedder.close()
      engine = open()
      await engine.upsert([{ id: 'hog', title: 'Hog farm', kind: 'technology' }])
      expect(await ids('hog farm')).toEqual(['hog'])
      expect(await engine.semantic?.complete()).toBe(0)

      const back = await startEmbedder()
      embedder = Object.assign(back, { options: { ...back.options } })
      // The address is another, as after a restart elsewhere: a change of the settings.
      engine = open()
      expect(await engine.isCurrent()).toBe(false)
      await engine.rebuild(one([...entries, { id: 'hog', title: 'Hog farm' }]))
      expect(await ids('nuôi lợn farm')).toContain('hog')
    })

    it('embeds afterwards what was indexed without', async () => {
      embedder.mood = 'refusing'
      engine = open()
      await engine.upsert([{ id: 'hog', title: 'Hog farm' }])
      embedder.mood = 'well'
      engine = open()
      expect(await ids('swine')).toEqual([])
      expect(await engine.semantic?.complete()).toBe(1)
      expect(await ids('swine')).toEqual(['hog'])
      expect(await engine.semantic?.complete()).toBe(0)
    })

    it('does not keep an index from being filled', async () => {
      embedder.mood = 'refusing'
      engine = open()
      expect(await engine.rebuild(one(entries))).toBe(entries.length)
      expect(await ids('robots')).toEqual(['robots'])
    })
  })

  describe('the settings', () => {
    it('are known again, whoever opens the index, and a key shows its beginning only', async () => {
      expect(await open().isCurrent()).toBe(true)
      const response = await fetch(`${server.url}/indexes/semantic-${run}/settings`, {
        headers: { authorization: `Bearer ${server.apiKey}` },
      })
      expect(await response.text()).not.toContain('embedder-key-of-the-tests')
    })

    it.each([
      ['switched off', null],
      ['another template', { template: 'x {{ doc.doc.title }}' }],
      ['another key', { apiKey: 'some-other-key-for-it' }],
      ['another number of dimensions', { dimensions: 32 }],
    ])('that change are noticed: %s', async (_what, options) => {
      expect(await open(options).isCurrent()).toBe(false)
    })
  })
})
