import { describe, expect, it } from 'vitest'
import {
  firstSentences,
  languageOf,
  parseDong,
  splitKeywords,
  webAddress,
} from '#app/domain/imports/values'

describe('languageOf', () => {
  it.each([
    ['Máy sấy lạnh vải thiều công suất 2 tấn một mẻ', 'vi'],
    ['Cold dryer for lychee, two tonnes a batch', 'en'],
    ['A naïve café résumé with a long English text behind it, nothing more', 'en'],
    ['', 'en'],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language)
    expect(languageOf(text.normalize('NFD'))).toBe(language)
  })
})

describe('firstSentences', () => {
  it('keeps a short text', () => expect(firstSentences(' a\n b ', 10)).toBe('a b'))
  it('cuts behind a sentence', () => {
    expect(firstSentences('One two three. Four five six seven.', 20)).toBe('One two three.')
  })
  it('cuts between words where no sentence ends', () => {
    expect(firstSentences('một hai ba bốn năm sáu', 12)).toBe('một hai ba…')
  })
  it('cuts a word that never ends', () => {
    expect(firstSentences('x'.repeat(50), 10)).toHaveLength(10)
  })
})

describe('parseDong', () => {
  it.each([
    ['1.500.000', 1_500_000n],
    ['1,500,000 đ', 1_500_000n],
    ['1500000 VNĐ', 1_500_000n],
    ['2,5 tỷ', 2_500_000_000n],
    ['300 triệu đồng', 300_000_000n],
    ['0', 0n],
    ['999999999999999', 999_999_999_999_999n],
  ])('%s', (text, amount) => expect(parseDong(text)).toBe(amount))
  it.each(['liên hệ', '-5', '1.5.0', '10^15', '9'.repeat(16)])('%s is no amount', (text) => {
    expect(parseDong(text)).toBeNull()
  })
})

it('splits keywords, each once', () => {
  expect(splitKeywords('sấy; vải thiều, sấy | lạnh')).toEqual(['sấy', 'vải thiều', 'lạnh'])
})

describe('webAddress', () => {
  it.each([
    ['https://a.vn/x?y=1', 'https://a.vn/x?y=1'],
    ['www.volpe.dot.gov/sbir', 'https://www.volpe.dot.gov/sbir'],
  ])('%s', (text, address) => expect(webAddress(text)).toBe(address))
  it.each(['javascript:alert(1)', 'not an address', 'https://', 'x', ''])('%j is none', (text) => {
    expect(webAddress(text)).toBeNull()
  })
})
