import { describe, expect, it } from 'vitest'
import { type Lesson, lowered } from '#app/domain/matching/match-lessons'
import {
  changedMaterially,
  type PairSnapshot,
  snapshotOf,
} from '#app/domain/matching/match-snapshot'
import { emptyDocument } from '#app/domain/search/empty-document'
import type { ListingDocument } from '#app/domain/search/listing-document'

const technology = (change: Partial<ListingDocument> = {}) =>
  snapshotOf(
    emptyDocument({
      id: 'technology',
      kind: 'technology',
      titleVi: 'Máy sấy lạnh vải thiều',
      bodyVi: 'Buồng sấy hai giai đoạn thu hồi nhiệt từ hơi ẩm thải ra, điều khiển tự động.',
      trl: 6,
      price: 400_000_000,
      ...change,
    }),
  )
const need = (change: Partial<ListingDocument> = {}) =>
  snapshotOf(
    emptyDocument({
      id: 'need',
      kind: 'need',
      titleVi: 'Cần sấy vải thiều',
      trl: 5,
      priceTop: 500_000_000,
      ...change,
    }),
  )
const pair = (change: Partial<ListingDocument> = {}, asked: Partial<ListingDocument> = {}) => ({
  technology: technology(change),
  need: need(asked),
})

describe('a dismissed pair', () => {
  const before: PairSnapshot = pair()
  const again = (reason: string, now: PairSnapshot) => changedMaterially(reason, before, now)

  it('stays away while nothing changes, for whatever reason', () => {
    for (const reason of ['different-problem', 'not-ready', 'too-expensive', 'other']) {
      expect(again(reason, pair()), reason).toBe(false)
    }
  })

  it('comes back when what the reason was about changes, and only then', () => {
    expect(again('too-expensive', pair({ price: 300_000_000 }))).toBe(true)
    expect(again('too-expensive', pair({}, { priceTop: 900_000_000 }))).toBe(true)
    expect(again('too-expensive', pair({ trl: 9, titleVi: 'Lò hơi' }))).toBe(false)
    expect(again('not-ready', pair({ trl: 8 }))).toBe(true)
    expect(again('not-ready', pair({ price: 1 }))).toBe(false)
    expect(again('different-problem', pair({ fields: ['drying'] }))).toBe(true)
    expect(again('different-problem', pair({ price: 1, trl: 9 }))).toBe(false)
  })

  it('does not come back for a word or two', () => {
    const bodyVi = 'Buồng sấy hai giai đoạn thu hồi nhiệt từ hơi ẩm thải ra, điều khiển bằng tay.'
    expect(again('different-problem', pair({ bodyVi }))).toBe(false)
    const other = 'Bể lọc nước thải giết mổ bằng bùn hoạt tính, có hệ thống thu khí sinh học.'
    expect(again('different-problem', pair({ titleVi: 'Lọc nước', bodyVi: other }))).toBe(true)
  })

  it('that was known already never comes back', () => {
    expect(again('already-known', pair({ titleVi: 'Khác hẳn', fields: ['x'], trl: 1 }))).toBe(false)
  })
})

describe('what was learnt from a dismissed pair', () => {
  const lesson = (reason: string, side: Lesson['side'] = 'need'): Lesson => ({
    side,
    reason,
    pair: pair(),
  })
  const codes = (lessons: Lesson[], now: PairSnapshot) =>
    lowered(lessons, now).map(({ reason }) => reason)

  it('lowers technologies that are as dear, as unready, of that scale or of that sort', () => {
    const other = { titleVi: 'Kho mát' }
    expect(codes([lesson('too-expensive')], pair({ ...other, price: 380_000_000 }))).toHaveLength(1)
    expect(codes([lesson('too-expensive')], pair({ ...other, price: 200_000_000 }))).toEqual([])
    expect(codes([lesson('not-ready')], pair({ ...other, trl: 6 }))).toEqual(['not-ready'])
    expect(codes([lesson('not-ready')], pair({ ...other, trl: 7 }))).toEqual([])
    expect(codes([lesson('scale-mismatch')], pair({ ...other, price: 700_000_000 }))).toHaveLength(
      1,
    )
    expect(codes([lesson('scale-mismatch')], pair({ ...other, price: 9_000_000 }))).toEqual([])
    expect(
      codes([lesson('different-problem')], pair({ titleVi: 'Máy sấy lạnh nấm' })),
    ).toHaveLength(1)
    expect(codes([lesson('different-problem')], pair(other))).toEqual([])
  })

  it('lowers needs for a supplier in the same way', () => {
    const asked = { titleVi: 'Cần kho mát' }
    const low = pair({}, { ...asked, priceTop: 450_000_000 })
    const high = pair({}, { ...asked, priceTop: 2_000_000_000 })
    expect(codes([lesson('too-expensive', 'technology')], low)).toEqual(['too-expensive'])
    expect(codes([lesson('too-expensive', 'technology')], high)).toEqual([])
    expect(codes([lesson('not-ready', 'technology')], pair({}, { ...asked, trl: 4 }))).toEqual([])
    expect(codes([lesson('different-problem', 'technology')], pair())).toHaveLength(1)
  })

  it('counts a reason once, and knows that some reasons say nothing of others', () => {
    expect(lowered([lesson('not-ready'), lesson('not-ready')], pair())).toEqual([
      { reason: 'not-ready', points: 10 },
    ])
    expect(lowered([lesson('already-known'), lesson('other')], pair())).toEqual([])
  })
})
