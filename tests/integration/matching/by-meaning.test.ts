import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { describeReasons } from '#app/domain/matching/describe-reasons.server'
import { candidateMatches, similarEntries } from '#app/domain/matching/index.server'
import { points } from '#app/domain/matching/match-score'
import { emptyDocument } from '#app/domain/search/empty-document'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { embeddingTemplate } from '#app/domain/search/listing-embedding'
import { emptyWordList } from '#app/domain/vocabulary/word-list'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'
import { loader as readyz } from '#app/routes/system/readyz'
import { testDatabase } from '#tests/support/database'
import { type EmbedderServer, startEmbedder } from '#tests/support/embedder-server'
import { routeArgs, testServices } from '#tests/support/routes'
import {
  hasMeilisearchProgram,
  type OwnMeilisearch,
  sayWithoutProgram,
  startOwnMeilisearch,
} from '#tests/support/search-engines'
import { biogas, others, robot } from '#tests/unit/matching/entries'

sayWithoutProgram('matching by meaning')

const need = emptyDocument({ id: 'need', kind: 'need', titleVi: 'Máy sấy vải thiều' })
const same = emptyDocument({ id: 'same', kind: 'technology', titleEn: 'Lychee dehydrator' })
const words = emptyDocument({ id: 'words', kind: 'technology', titleVi: 'Máy sấy vải thiều lạnh' })
const now = new Date('2026-11-20T00:00:00Z')

describe.runIf(hasMeilisearchProgram())('matching by meaning', () => {
  let server: OwnMeilisearch
  let embedder: EmbedderServer
  let engine: MeilisearchEngine<ListingDocument>
  const index = () => ({ engine, list: emptyWordList })
  const found = async (source: ListingDocument) =>
    new Map(
      (await candidateMatches(index(), source, now)).map((each) => [each.counterpart.id, each]),
    )

  async function* all() {
    yield [same, words, need, biogas, robot, ...others]
  }

  beforeAll(async () => {
    server = await startOwnMeilisearch()
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    embedder = await startEmbedder({ template: embeddingTemplate })
    engine = new MeilisearchEngine(listingIndexSettings, {
      url: server.url,
      apiKey: server.apiKey,
      indexUid: 'matching',
      embedder: embedder.options,
    })
    await engine.rebuild(all())
  })
  afterEach(async () => {
    await engine.drop()
    await embedder.close()
  })

  it('finds a technology in other words and says why, below one that has the words too', async () => {
    const matches = await found(need)
    expect([...matches.keys()]).toEqual(['words', 'same'])
    const reasons = matches.get('same')?.reasons ?? []
    expect(reasons.map(({ code }) => code)).toEqual(['meaning'])
    expect(matches.get('same')?.score).toBeLessThanOrEqual(points.meaning)
    expect(await describeReasons(testDatabase(), reasons, 'vi')).toEqual([
      'Gần nghĩa, dù diễn đạt bằng từ khác',
    ])
    expect(await describeReasons(testDatabase(), reasons, 'en')).toEqual([
      'Close in meaning, though in other words',
    ])
    const both = matches.get('words')?.reasons.reduce((sum, reason) => sum + reason.points, 0)
    expect(both).toBeLessThanOrEqual(points.words)
  })

  it('gives a pair the same score from either side', async () => {
    const fromNeed = (await found(need)).get('same')
    const fromTechnology = (await found(same)).get('need')
    expect(fromTechnology?.reasons).toEqual(fromNeed?.reasons)
    expect(fromTechnology?.score).toBe(fromNeed?.score)
  })

  it('matches an entry that is not indexed yet', async () => {
    const fresh = { ...need, id: 'fresh' }
    expect([...(await found(fresh)).keys()]).toEqual(['words', 'same'])
  })

  it('shows similar entries that say it in other words', async () => {
    const near = await similarEntries(index(), 'same', { lang: 'en', limit: 3 })
    expect(near.map(({ id }) => id)).toContain('words')
  })

  it('goes on by words where the embedder is away, and /readyz says so', async () => {
    const services = await testServices({ search: engine })
    const ready = async () => {
      const answer = await readyz(routeArgs(services, '/readyz'))
      return answer instanceof Response ? await answer.json() : undefined
    }
    expect(await ready()).toEqual({ database: 'ok', search: 'ok', semantic: 'ok' })
    embedder.mood = 'refusing'
    const fresh = { ...need, id: 'fresh' }
    expect([...(await found(fresh)).keys()]).toEqual(['words'])
    expect(await ready()).toEqual({ database: 'ok', search: 'ok', semantic: 'degraded' })
  })
})
