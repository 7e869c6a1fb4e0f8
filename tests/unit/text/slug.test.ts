import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeSlug, slugOf } from '#app/platform/text/slug'

describe('slugOf', () => {
  it.each([
    ['Hợp tác xã Nông nghiệp Đồng Kỳ', 'hop-tac-xa-nong-nghiep-dong-ky'],
    ['Máy sấy vải thiều 500 kg/mẻ', 'may-say-vai-thieu-500-kg-me'],
    ['A & B', 'a-b'],
    ['農業', 'khac'],
    ['😀', 'khac'],
  ])('%s → %s', (text, slug) => {
    expect(slugOf(text, 'khac')).toBe(slug)
  })

  it('can always stand in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(slugOf(text, 'khac')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slugOf(text, 'khac').length).toBeLessThanOrEqual(80)
      }),
    )
  })

  it('is cut between words', () => {
    expect(slugOf('công nghệ '.repeat(20), 'khac')).toMatch(/-(cong|nghe)$/)
  })
})

describe('freeSlug', () => {
  it('counts up past what is taken', () => {
    expect(freeSlug('a', new Set())).toBe('a')
    expect(freeSlug('a', new Set(['a', 'a-2', 'ab']))).toBe('a-3')
  })
})
