import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { EngineName, SearchEngine } from '#app/platform/search/engine'
import {
  emptyEngine,
  hasMeilisearch,
  type RealMeilisearch,
  startMeilisearch,
} from '#tests/support/search-engines'
import { type Entry, entrySettings } from '#tests/unit/search/entry-index'

const engines: EngineName[] = hasMeilisearch() ? ['embedded', 'meilisearch'] : ['embedded']
if (!hasMeilisearch()) {
  process.stderr.write(
    '\nNO MEILISEARCH on the PATH or in MEILISEARCH_URL: the contract of the search engines was\n' +
      'checked for the EMBEDDED engine ONLY.\n\n',
  )
}

const entries: Entry[] = [
  { id: 'cow', title: 'Nuôi bò sữa', kind: 'need', price: 30, tags: ['chăn nuôi'] },
  { id: 'avocado', title: 'Ghép cây bơ', kind: 'technology', price: 10, tags: ['trồng trọt'] },
  { id: 'father', title: 'Chuyện của bố', kind: 'need', price: null },
  {
    id: 'dryer',
    title: 'Máy sấy lạnh vải thiều',
    body: 'Sấy bằng bơm nhiệt, giữ màu.',
    kind: 'technology',
    price: 20,
    tags: ['trồng trọt', 'chế biến'],
    ready: true,
  },
  { id: 'cold', title: 'Kho lạnh', body: 'Máy và vải. Sấy.', kind: 'technology', ready: false },
  { id: 'robots', title: 'Welding robots', kind: 'technology', price: 90 },
]

let server: RealMeilisearch | undefined
beforeAll(async () => {
  if (hasMeilisearch()) server = await startMeilisearch()
})
afterAll(() => server?.stop())

async function* one(documents: Entry[]) {
  yield documents
}

describe.each(engines)('%s', (name) => {
  let engine: SearchEngine<Entry>
  let drop: () => Promise<void>
  const ids = async (text: string, more = {}) =>
    (await engine.search({ text, ...more })).hits.map((hit) => hit.document.id)

  beforeEach(async () => {
    ;({ engine, drop } = emptyEngine<Entry>(name, entrySettings, server))
    await engine.rebuild(one(entries))
  })
  afterEach(() => drop())

  describe('words and marks', () => {
    it('finds all readings of a syllable without marks and puts the one as written first', async () => {
      expect((await ids('bo')).sort()).toEqual(['avocado', 'cow', 'father'])
      expect((await ids('bơ'))[0]).toBe('avocado')
      expect((await ids('bố'))[0]).toBe('father')
      expect((await ids('BÒ'))[0]).toBe('cow')
    })

    it('takes decomposed marks and either tone placement for the same word', async () => {
      await engine.upsert([{ id: 'peace', title: 'Hoà bình' }])
      expect((await ids('hòa'))[0]).toBe('peace')
      expect((await ids('hoà'.normalize('NFD')))[0]).toBe('peace')
      expect((await ids('hoa binh'))[0]).toBe('peace')
    })

    it('asks for every word, or for any of them', async () => {
      expect((await ids('sấy lạnh')).sort()).toEqual(['cold', 'dryer'])
      expect(await ids('sấy robot')).toEqual([])
      expect((await ids('sấy robot', { words: 'any' })).sort()).toEqual(['cold', 'dryer', 'robots'])
    })

    it('puts words that stand side by side first', async () => {
      expect(await ids('vải thiều sấy lạnh', { words: 'any' })).toEqual(['dryer', 'cold'])
    })

    it('puts the more recent first of those that answer as well, and never before a better one', async () => {
      await engine.upsert([
        { id: 'a-stale', title: 'Máy ép viên', changed: 1_000 },
        { id: 'b-fresh', title: 'Máy ép viên', changed: 3_000 },
        { id: 'c-undated', title: 'Máy ép viên' },
        { id: 'd-between', title: 'Máy ép viên', changed: 2_000 },
        { id: 'e-weak', title: 'Xưởng', body: 'Có máy, có khuôn ép, có viên.', changed: 9_000 },
      ])
      expect(await ids('máy ép viên')).toEqual([
        ...['b-fresh', 'd-between', 'a-stale', 'c-undated', 'e-weak'],
      ])
    })

    it('forgives endings and typing errors', async () => {
      expect(await ids('robot')).toEqual(['robots'])
      expect(await ids('robto')).toEqual(['robots'])
      expect(await ids('weldng')).toEqual(['robots'])
      expect(await ids('rxxts')).toEqual([])
    })

    it('completes a beginning only where asked to', async () => {
      expect(await ids('weld', { prefix: true })).toEqual(['robots'])
      expect(await ids('we', { prefix: true })).toEqual(['robots'])
      expect(await ids('we')).toEqual([])
    })

    it('ignores stop words unless there is nothing else', async () => {
      expect(await ids('the robot of')).toEqual(['robots'])
      expect(await ids('và')).toEqual([])
    })
  })

  describe('other wordings', () => {
    const cold = [{ text: 'kho lạnh', weight: 0.7 }]

    it('find what the words as typed do not, behind what they find', async () => {
      expect(await ids('robot', { wordings: cold })).toEqual(['robots', 'cold'])
      expect(await ids('vải', { wordings: [{ text: 'robot', weight: 0.7 }] })).toEqual([
        'dryer',
        'cold',
        'robots',
      ])
    })

    it('count each document once, in total and facets, and mark their words', async () => {
      const { total, facets, hits } = await engine.search({
        text: 'lạnh',
        wordings: cold,
        facets: ['kind'],
        highlight: ['title'],
      })
      expect(total).toBe(2)
      expect(facets).toEqual({ kind: [{ value: 'technology', count: 2 }] })
      const found = hits.find(({ document }) => document.id === 'cold')
      expect(found?.highlights.title).toBe('<mark>Kho lạnh</mark>')
    })

    it('are taken as they are: nothing in them is a typing error', async () => {
      expect(await ids('lạnh', { wordings: [{ text: 'robto', weight: 0.7 }] })).not.toContain(
        'robots',
      )
    })

    it('need all their words, or any', async () => {
      const both = [{ text: 'kho robot', weight: 0.7 }]
      expect(await ids('bố', { wordings: both })).not.toContain('cold')
      expect(await ids('bố', { wordings: both, words: 'any' })).toContain('cold')
    })
  })

  describe('filters, facets, order and pages', () => {
    it('combines in, not and range, with missing values where allowed', async () => {
      expect((await ids('', { filters: [{ field: 'kind', in: ['need'] }] })).sort()).toEqual([
        'cow',
        'father',
      ])
      expect(
        (await ids('', { filters: [{ field: 'tags', in: ['chế biến', 'chăn nuôi'] }] })).sort(),
      ).toEqual(['cow', 'dryer'])
      expect(await ids('', { filters: [{ field: 'ready', in: [true] }] })).toEqual(['dryer'])
      expect(await ids('bo', { filters: [{ field: 'kind', notIn: ['need'] }] })).toEqual([
        'avocado',
      ])
      const cheap = { field: 'price', to: 20 }
      expect((await ids('', { filters: [cheap] })).sort()).toEqual(['avocado', 'dryer'])
      expect((await ids('', { filters: [{ ...cheap, orMissing: true }] })).sort()).toEqual([
        'avocado',
        'cold',
        'dryer',
        'father',
      ])
    })

    it('keeps the counts of a chosen facet and narrows the others', async () => {
      const result = await engine.search({
        text: '',
        chosen: { kind: ['need'] },
        facets: ['kind', 'tags'],
      })
      expect(result.total).toBe(2)
      expect(result.facets).toEqual({
        kind: [
          { value: 'technology', count: 4 },
          { value: 'need', count: 2 },
        ],
        tags: [{ value: 'chăn nuôi', count: 1 }],
      })
    })

    it('counts steps, keeps their counts while one is chosen, and narrows everything else', async () => {
      const steps = [{ field: 'price', from: [10, 20, 100] }]
      const all = await engine.search({ text: '', steps, facets: ['kind'] })
      expect(all.steps).toEqual({ price: [4, 3, 0] })
      const narrowed = await engine.search({
        text: '',
        steps: [{ field: 'price', from: [10, 20, 100], chosen: 20 }],
        chosen: { kind: ['technology'] },
        facets: ['kind'],
      })
      expect(narrowed.hits.map(({ document }) => document.id).sort()).toEqual(['dryer', 'robots'])
      expect(narrowed.steps).toEqual({ price: [3, 2, 0] })
      expect(narrowed.facets.kind).toEqual([
        { value: 'technology', count: 2 },
        { value: 'need', count: 1 },
      ])
      const wordings = [{ text: 'robot', weight: 0.7 }]
      expect((await engine.search({ text: 'sấy', wordings, steps })).steps).toEqual({
        price: [2, 2, 0],
      })
      expect((await engine.search({ text: 'zzzzzz', steps })).steps).toEqual({ price: [0, 0, 0] })
    })

    it('sorts both ways with missing values last and pages without overlap', async () => {
      const order = (direction: 'asc' | 'desc') =>
        ids('', { sort: [{ field: 'price', direction }] })
      const withPrice = ['avocado', 'dryer', 'cow', 'robots']
      expect((await order('asc')).slice(0, 4)).toEqual(withPrice)
      expect((await order('desc')).slice(0, 4)).toEqual(withPrice.toReversed())
      expect((await order('desc')).slice(4).sort()).toEqual(['cold', 'father'])
      const sort = [{ field: 'price', direction: 'asc' }]
      expect(await ids('', { sort, offset: 2, limit: 2 })).toEqual(['cow', 'robots'])
      expect((await engine.search({ text: '', limit: 0 })).total).toBe(6)
    })

    it('refuses a field that is not in the settings', async () => {
      await expect(engine.search({ text: '', facets: ['body'] })).rejects.toThrow(RangeError)
    })
  })

  describe('highlights', () => {
    it('marks words in any spelling and escapes the rest', async () => {
      await engine.upsert([{ id: 'x', title: '<b>Máy & sấy lạnh</b>' }])
      const { hits } = await engine.search({ text: 'say lanh', highlight: ['title'] })
      const hit = hits.find(({ document }) => document.id === 'x')
      expect(hit?.highlights.title).toBe('&lt;b&gt;Máy &amp; <mark>sấy lạnh</mark>&lt;/b&gt;')
    })
  })

  describe('changes', () => {
    it('replaces and removes', async () => {
      await engine.upsert([{ id: 'cow', title: 'Nuôi trâu' }])
      expect(await ids('bò sữa')).toEqual([])
      expect(await ids('trâu')).toEqual(['cow'])
      await engine.remove(['cow', 'nobody'])
      expect(await ids('trâu')).toEqual([])
      expect(await engine.health()).toEqual({ ok: true, documents: 5 })
      expect(await engine.fetch(['cow', 'cold'])).toEqual([entries[4]])
    })

    it('answers from the old content during a rebuild and loses no change made meanwhile', async () => {
      let sawOld: string[] = []
      async function* batches() {
        yield [{ id: 'new', title: 'Kho mát' }]
        sawOld = await ids('robot')
        await engine.upsert([{ id: 'late', title: 'Kho muộn' }])
        await engine.remove(['new'])
        yield [{ id: 'other', title: 'Kho khác' }]
      }
      expect(await engine.rebuild(batches())).toBe(2)
      expect(sawOld).toEqual(['robots'])
      expect((await ids('kho')).sort()).toEqual(['late', 'other'])
      expect(await ids('robot')).toEqual([])
    })
  })
})
