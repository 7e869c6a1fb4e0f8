import { describe, expect, it } from 'vitest'
import { readDecimal, writeDecimal } from '#app/domain/listings/decimals'

describe('readDecimal', () => {
  it.each([
    ['1,02', '1.02'],
    ['1.02', '1.02'],
    ['0.125', '0.125'],
    ['0,125', '0.125'],
    ['-4', '-4'],
    ['−4,5', '-4.5'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1,234.5', '1234.5'],
    ['1500', '1500'],
    ['1,2340', '1.2340'],
    ['007', '7'],
    ['12 500', '12500'],
  ])('reads %s as %s', (text, value) => expect(readDecimal(text)).toEqual({ value }))

  it.each(['1.500', '1,500', '999.999', '-12,345'])('does not guess at %s', (text) =>
    expect(readDecimal(text)).toEqual({ fault: 'ambiguous' }),
  )

  it.each(['', 'một', '1,2,3', '1.2.3', '1e5', '12abc', '--1', '1'.repeat(16), '0.1234567'])(
    'refuses %j',
    (text) => expect(readDecimal(text)).toEqual({ fault: 'number' }),
  )
})

describe('writeDecimal', () => {
  it.each([
    [1.02, 'vi', '1,02'],
    [1.02, 'en', '1.02'],
    [1.234, 'vi', '1,2340'],
    [0.125, 'vi', '0,125'],
    [-12.345, 'en', '-12.3450'],
    [1500, 'vi', '1500'],
  ] as const)('writes %d in %s as %s, which reads back', (value, locale, text) => {
    expect(writeDecimal(value, locale)).toBe(text)
    const read = readDecimal(text)
    expect('value' in read && Number(read.value)).toBe(value)
  })
})
