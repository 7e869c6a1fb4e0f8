import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '#app/locales/locale'
import {
  formatAmount,
  formatMoney,
  formatMoneyShort,
  minorDigits,
  parseMoney,
} from '#app/locales/money'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('sums of money', () => {
  it.each([
    [1_234_567n, 'VND', 'vi', '1.234.567 đ'],
    [1_234_567n, 'VND', 'en', 'VND 1,234,567'],
    [0n, 'VND', 'vi', '0 đ'],
    [-5_000n, 'VND', 'vi', '-5.000 đ'],
    [123_456n, 'USD', 'vi', '1.234,56 USD'],
    [5n, 'USD', 'en', 'USD 0.05'],
    [1_500n, 'JPY', 'vi', '1.500 JPY'],
    [1_234_567n, 'KWD', 'en', 'KWD 1,234.567'],
  ] as const)('%s %s in %s is %s', (amount, currency, locale, text) => {
    expect(plain(formatMoney(amount, currency, locale))).toBe(text)
  })

  it('keeps every digit of sums beyond the numbers of JavaScript', () => {
    expect(plain(formatMoney(123_456_789_012_345_678_901n, 'VND', 'vi'))).toBe(
      '123.456.789.012.345.678.901 đ',
    )
  })

  it.each([
    [1_500_000_000n, 'vi', '1,5 tỷ đ'],
    [85_000_000n, 'vi', '85 triệu đ'],
    [1_500_000_000n, 'en', 'VND 1.5 billion'],
  ] as const)('%s in short in %s is %s', (amount, locale, text) => {
    expect(plain(formatMoneyShort(amount, 'VND', locale))).toBe(text)
  })

  it('knows the digits below the main unit', () => {
    expect(['VND', 'USD', 'KWD'].map(minorDigits)).toEqual([0, 2, 3])
  })
})

describe('sums as people type them', () => {
  it.each([
    ['150000000', 150_000_000n],
    ['150.000.000', 150_000_000n],
    ['150,000,000', 150_000_000n],
    ['150 000 000', 150_000_000n],
    [' 150.000.000 đ ', 150_000_000n],
    ['150.000.000 đồng', 150_000_000n],
    ['1,5 tỷ', 1_500_000_000n],
    ['1.5 tỉ đồng', 1_500_000_000n],
    ['200 triệu', 200_000_000n],
    ['200 TRIỆU VNĐ', 200_000_000n],
    ['50 nghìn', 50_000n],
    ['2 billion', 2_000_000_000n],
    ['0', 0n],
  ])('reads %j in đồng', (text, amount) => {
    expect(parseMoney(text, 'VND')).toBe(amount)
  })

  it.each([
    ['1,234.50', 123_450n],
    ['1.234,50', 123_450n],
    ['$12.5', 1_250n],
    ['1.5 million usd', 150_000_000n],
  ])('reads %j in dollars', (text, amount) => {
    expect(parseMoney(text, 'USD')).toBe(amount)
  })

  it.each([
    '',
    'thỏa thuận',
    '-5',
    '1.5',
    '12.34.56',
    '1.234,567.8',
    '10-20 triệu',
    '0x10',
    '1e9',
    '１２',
    '1,2345678901 tỷ',
  ])('refuses %j in đồng', (text) => {
    expect(parseMoney(text, 'VND')).toBeNull()
  })

  it('refuses words that would leave a part of a đồng', () => {
    expect(parseMoney('1,2345 nghìn', 'VND')).toBeNull()
  })

  it('reads back what it has written, in every language and currency', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.constantFrom('VND', 'USD', 'JPY'),
        fc.constantFrom(...locales),
        (amount, currency, locale) => {
          expect(parseMoney(formatAmount(amount, currency, locale), currency)).toBe(amount)
        },
      ),
    )
  })

  it('never throws, whatever is typed', () => {
    const key = fc.constantFrom(...'0159.,  đ₫$kmtỷtriệunghìnVND-+eE%\u0000\u0301٣')
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
        const amount = parseMoney(keys.join(''), 'VND')
        expect(amount === null || amount >= 0n).toBe(true)
      }),
    )
  })
})
