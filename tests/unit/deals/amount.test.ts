import { describe, expect, it } from 'vitest'
import { readAmount } from '#app/domain/deals/amount'
import { currencies } from '#app/locales/currencies'
import { minorDigits } from '#app/locales/money'

describe('sums as people type them', () => {
  it.each([
    ['0', 'VND', 0n],
    ['1', 'VND', 1n],
    ['20.000.000', 'VND', 20_000_000n],
    ['1,5 tỷ', 'VND', 1_500_000_000n],
    ['1000000000000000', 'VND', 10n ** 15n],
    ['1.000.000.000.000.000', 'VND', 10n ** 15n],
    ['12,50', 'USD', 1_250n],
    ['12', 'USD', 1_200n],
    ['12', 'JPY', 12n],
    ['10000000000000', 'USD', 10n ** 15n],
  ])('%s %s', (written, currency, amount) => {
    expect(readAmount(written, currency)).toEqual({ amount })
  })

  it.each([
    ['-1', 'amountNegative'],
    ['−500.000', 'amountNegative'],
    ['(500)', 'amountNegative'],
    ['', 'amountInvalid'],
    ['1e9', 'amountInvalid'],
    ['0,5', 'amountInvalid'],
    ['NaN', 'amountInvalid'],
    ['Infinity', 'amountInvalid'],
    ['١٢٣', 'amountInvalid'],
    ["1' OR '1'='1", 'amountInvalid'],
    ['<b>1</b>', 'amountInvalid'],
    ['1000000000000001', 'amountTooLarge'],
    ['9'.repeat(60), 'amountTooLarge'],
  ])('%j is none', (written, problem) => {
    expect(readAmount(written, 'VND')).toEqual({ problem: `deals.errors.${problem}` })
  })

  it('takes cents only where a currency has them', () => {
    expect(readAmount('1,234', 'USD')).toEqual({ amount: 123_400n })
    expect(readAmount('1,23', 'KRW')).toEqual({ problem: 'deals.errors.amountInvalid' })
    expect(readAmount('10000000000000,01', 'USD')).toEqual({
      problem: 'deals.errors.amountTooLarge',
    })
  })
})

describe('the list of currencies', () => {
  it.each(currencies)(
    '$code has the digits that ISO 4217 gives it',
    ({ code, minorDigits: own }) => {
      const format = new Intl.NumberFormat('en', { style: 'currency', currency: code })
      expect(format.resolvedOptions().maximumFractionDigits).toBe(own)
      expect(minorDigits(code)).toBe(own)
    },
  )
})
