import { beforeEach, describe, expect, it } from 'vitest'
import {
  candidateMatches,
  findListingLikes,
  findSimilarListings,
} from '#app/domain/matching/index.server'
import { points } from '#app/domain/matching/match-score'
import { type ListingDocument, listingIndexSettings } from '#app/domain/search/listing-document'
import { compileWordList, emptyWordList } from '#app/domain/vocabulary/word-list'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import { biogas, dryer, dryingNeed, others, robot } from './entries'

const now = new Date('2026-11-20T00:00:00Z')
let engine: EmbeddedEngine<ListingDocument>
const group = { kind: 'translation', broaderVi: [], broaderEn: [] } as const
const index = () => ({ engine, list: emptyWordList })

beforeEach(async () => {
  engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  await engine.upsert([dryer, biogas, robot, dryingNeed, ...others])
})

describe('candidateMatches', () => {
  it('finds the technology that suits and says per field why', async () => {
    const [match, ...more] = await candidateMatches(index(), dryingNeed, now)
    expect(more).toEqual([])
    expect(match?.counterpart.id).toBe('dryer')
    const reasons = new Map(match?.reasons.map((reason) => [reason.code, reason]))
    expect(reasons.get('words')?.params).toMatchObject({
      words: expect.arrayContaining(['sấy lạnh', 'vải thiều']),
    })
    expect(reasons.get('field')).toMatchObject({
      points: points.field,
      params: { field: '405', exact: true },
    })
    expect(reasons.get('readiness')?.params).toEqual({ trl: 8, wanted: 7 })
    expect(reasons.get('budget')?.params).toEqual({ price: 300_000_000, budget: 400_000_000 })
    expect([...reasons.keys()].sort()).toEqual([
      'budget',
      'field',
      'fresh',
      'place',
      'priority',
      'readiness',
      'transfer',
      'words',
    ])
    const sum = match?.reasons.reduce((total, reason) => total + reason.points, 0)
    expect(match?.score).toBeCloseTo(sum ?? Number.NaN, 5)
    expect(match?.score).toBeLessThanOrEqual(100)
  })

  it('gives a pair the same score from either side', async () => {
    const [fromNeed] = await candidateMatches(index(), dryingNeed, now)
    const [fromTechnology] = await candidateMatches(index(), dryer, now)
    expect(fromTechnology?.counterpart.id).toBe('drying-need')
    expect(fromTechnology?.score).toBe(fromNeed?.score)
    expect(fromTechnology?.reasons).toEqual(fromNeed?.reasons)
  })

  it.each([
    ['readiness below what is asked', { trl: 6 }],
    ['a price above the budget', { price: 500_000_000, priceTop: 600_000_000 }],
    ['a prohibited technology', { legalClass: 'prohibited' }],
  ])('leaves out %s, also where the pair was a match before', async (_, change) => {
    await engine.upsert([{ ...dryer, ...change }])
    expect(await candidateMatches(index(), dryingNeed, now, ['dryer'])).toEqual([])
    expect(await candidateMatches(index(), { ...dryer, ...change }, now, ['drying-need'])).toEqual(
      [],
    )
  })

  it('lets pass what is not stated and gives no points for it', async () => {
    await engine.upsert([{ ...dryer, trl: null, price: null, priceTop: null }])
    const [match] = await candidateMatches(index(), dryingNeed, now)
    const codes = match?.reasons.map(({ code }) => code)
    expect(codes).not.toContain('readiness')
    expect(codes).not.toContain('budget')
  })

  it('matches nothing by fields alone', async () => {
    const stranger = {
      ...dryingNeed,
      titleVi: 'Chế tạo vệ tinh quan sát',
      bodyVi: '',
      keywords: [],
    }
    expect(await candidateMatches(index(), stranger, now, ['dryer', 'robot'])).toEqual([])
  })

  it('finds a technology that says the same in the other language, and shows which words', async () => {
    const list = compileWordList([
      { ...group, vi: ['vải thiều'], en: ['lychee'] },
      { ...group, vi: ['sấy lạnh'], en: ['heat pump drying'] },
    ])
    const english = { ...dryer, titleVi: '', bodyVi: '', keywords: [], id: 'english' }
    await engine.remove(['dryer'])
    await engine.upsert([{ ...english, titleEn: 'Heat pump drying of lychee' }])
    expect(await candidateMatches(index(), dryingNeed, now)).toEqual([])
    const [match] = await candidateMatches({ engine, list }, dryingNeed, now)
    expect(match?.counterpart.id).toBe('english')
    const words = match?.reasons.find(({ code }) => code === 'words')
    expect(words?.params).toEqual({
      words: ['sấy lạnh (heat pump drying)', 'vải thiều (lychee)'],
      english: [],
    })
  })

  it('finds matches of a need that is written without marks', async () => {
    const plain = { ...dryingNeed, titleVi: 'Can cong nghe say lanh vai thieu', bodyVi: '' }
    const [match] = await candidateMatches(index(), plain, now)
    expect(match?.counterpart.id).toBe('dryer')
  })
})

describe('findListingLikes', () => {
  it('ranks words as written above the same syllables with other marks', async () => {
    await engine.upsert([
      { ...robot, id: 'cow', titleEn: '', bodyEn: '', titleVi: 'Chuồng nuôi bò' },
      { ...robot, id: 'avocado', titleEn: '', bodyEn: '', titleVi: 'Chăm cây bơ' },
    ])
    const source = { ...dryingNeed, titleVi: 'Giống bơ', bodyVi: '' }
    const { likes } = await findListingLikes(index(), source, { filters: [], limit: 3 })
    expect(likes.map(({ document }) => document.id).slice(0, 2)).toEqual(['avocado', 'cow'])
  })
})

describe('findSimilarListings', () => {
  it('warns of an entry with nearly the same title and of no other', async () => {
    const found = await findSimilarListings(index(), 'technology', 'máy sấy lạnh vải thiều')
    expect(found.map(({ id }) => id)).toEqual(['dryer'])
  })

  it('warns of no need, not of the entry itself, and not before there is a title', async () => {
    const title = dryer.titleVi
    expect(await findSimilarListings(index(), 'need', 'Hầm biogas chăn nuôi')).toEqual([])
    expect(await findSimilarListings(index(), 'technology', title, { exceptId: 'dryer' })).toEqual(
      [],
    )
    expect(await findSimilarListings(index(), 'technology', 'máy')).toEqual([])
  })
})
