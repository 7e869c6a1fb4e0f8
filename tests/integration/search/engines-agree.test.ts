import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchEngine, SearchQuery } from '#app/platform/search/engine'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import {
  emptyEngine,
  hasMeilisearch,
  type RealMeilisearch,
  startMeilisearch,
} from '#tests/support/search-engines'
import { type Entry, entrySettings } from '#tests/unit/search/entry-index'

const syllables =
  'sấy lạnh vải thiều kho bò bơ bố máy nước thải lúa ngô gạo chè nấm men vi sinh quả rau hoa cá'.split(
    ' ',
  )
const kinds = ['technology', 'need']
const tags = ['trồng trọt', 'chăn nuôi', 'chế biến', 'môi trường']

/** Numbers that look drawn by lot and are the same in every run. */
function drawer(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

function documents(count: number): Entry[] {
  const draw = drawer(7)
  const words = (most: number) =>
    Array.from({ length: 1 + draw(most) }, () => syllables[draw(syllables.length)]).join(' ')
  return Array.from({ length: count }, (_, i) => ({
    id: `entry-${i}`,
    title: words(5),
    body: words(25),
    kind: kinds[draw(2)] ?? '',
    tags: tags.filter(() => draw(3) === 0),
    price: draw(4) === 0 ? null : draw(100),
    ready: draw(2) === 0,
  }))
}

function queries(count: number): SearchQuery[] {
  const draw = drawer(11)
  const word = () => syllables[draw(syllables.length)] ?? ''
  return Array.from({ length: count }, () => ({
    text: Array.from({ length: draw(4) }, word).join(' '),
    words: draw(3) === 0 ? ('any' as const) : ('all' as const),
    ...(draw(3) === 0 ? { wordings: [{ text: `${word()} ${word()}`, weight: 0.7 }] } : {}),
    filters: [
      ...(draw(2) === 0 ? [{ field: 'price', from: draw(50), orMissing: draw(2) === 0 }] : []),
      ...(draw(3) === 0 ? [{ field: 'tags', notIn: [tags[draw(4)] ?? ''] }] : []),
      ...(draw(3) === 0 ? [{ field: 'ready', in: [true] }] : []),
    ],
    ...(draw(2) === 0 ? { chosen: { kind: [kinds[draw(2)] ?? ''] } } : {}),
    facets: ['kind', 'tags'],
    limit: 100,
  }))
}

async function* one(entries: Entry[]) {
  yield entries
}

describe.runIf(hasMeilisearch())('the two engines', () => {
  let server: RealMeilisearch
  let embedded: SearchEngine<Entry>
  let real: SearchEngine<Entry>
  let drop: () => Promise<void>
  beforeAll(async () => {
    server = await startMeilisearch()
    ;({ engine: real, drop } = emptyEngine<Entry>('meilisearch', entrySettings, server))
    ;({ engine: embedded } = emptyEngine<Entry>('embedded', entrySettings, server))
    const entries = documents(400)
    await real.rebuild(one(entries))
    await embedded.rebuild(one(entries))
  })
  afterAll(async () => {
    await drop()
    await server.stop()
  })

  it('count the same and find the same', async () => {
    for (const query of queries(80)) {
      const mine = await embedded.search(query)
      const theirs = await real.search(query)
      const of = ({ hits, ...rest }: typeof mine) => ({ query, ...rest, found: hits.length })
      expect(of(theirs)).toEqual(of(mine))
      if (mine.total > 100) continue
      const ids = (result: typeof mine) => result.hits.map(({ document }) => document.id)
      expect([query, ids(theirs).sort()]).toEqual([query, ids(mine).sort()])
    }
  })

  it('settle an index with settings that it is then known by', async () => {
    expect(real instanceof MeilisearchEngine && (await real.isCurrent())).toBe(true)
  })

  it('serve every hit once over all pages', async () => {
    const query = { text: 'sấy bò', words: 'any' as const, limit: 20 }
    const { total } = await real.search(query)
    expect(total).toBeGreaterThan(140)
    const seen = new Set<string>()
    for (let offset = 0; offset < total; offset += 20) {
      const { hits } = await real.search({ ...query, offset })
      for (const { document } of hits) seen.add(document.id)
    }
    expect(seen.size).toBe(total)
  })
})
