import { describe, expect, it } from 'vitest'
import { describeReasons } from '#app/domain/matching/describe-reasons.server'
import { parseReasons } from '#app/domain/matching/match-reason'
import { testDatabase } from '#tests/support/database'

const bilingual = {
  code: 'words',
  points: 40,
  params: { words: ['sấy lạnh', 'vải thiều'], english: ['cold drying'] },
}

function sentences(reason: object, lang: 'vi' | 'en') {
  return describeReasons(testDatabase(), parseReasons([reason]), lang)
}

describe('describeReasons', () => {
  it('shows each reader the shared words of their own language', async () => {
    const [vietnamese] = await sentences(bilingual, 'vi')
    const [english] = await sentences(bilingual, 'en')
    expect(vietnamese).toContain('sấy lạnh, vải thiều')
    expect(vietnamese).not.toContain('cold drying')
    expect(english).toContain('cold drying')
    expect(english).not.toContain('vải thiều')
  })

  it('shows the words of the other language where there are none', async () => {
    const onlyVietnamese = { ...bilingual, params: { words: ['sấy lạnh'] } }
    expect((await sentences(onlyVietnamese, 'en'))[0]).toContain('sấy lạnh')
  })

  it('writes sums as the rest of the exchange does', async () => {
    const budget = { code: 'budget', points: 5, params: { price: 480_000_000, budget: 1e9 } }
    expect((await sentences(budget, 'en'))[0]).toContain('VND\u00a0480,000,000')
    expect((await sentences(budget, 'vi'))[0]).toContain('480.000.000\u00a0đ')
  })

  it('names places in the reader’s language', async () => {
    const place = { code: 'place', points: 5, params: { place: '24' } }
    expect(await sentences(place, 'vi')).toEqual([expect.stringContaining('Tỉnh Bắc Ninh')])
    expect((await sentences(place, 'en'))[0]).toContain('Bac Ninh')
  })
})
