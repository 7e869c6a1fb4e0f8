import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigitOf, parseTaxCode, passesCheck } from '#app/domain/organisations/tax-code'

describe('parseTaxCode', () => {
  it.each([
    ['0100233488', '0100233488', 'organisation'],
    [' 01 0023 3488 ', '0100233488', 'organisation'],
    ['0100.233.488', '0100233488', 'organisation'],
    ['0314409058-002', '0314409058-002', 'branch'],
    ['0314409058002', '0314409058-002', 'branch'],
    ['0314409058 – 002', '0314409058-002', 'branch'],
    ['０１００２３３４８８', '0100233488', 'organisation'],
    ['024090001234', '024090001234', 'personal'],
  ])('reads %s', (written, code, form) => {
    expect(parseTaxCode(written)).toEqual({ code, form })
  })

  it.each([
    '',
    '123',
    '012345678',
    '01234567890',
    '0100000008',
    '0314409058-000',
    '0314409058-0002',
    'MST 0100233488',
    '０１００２３３４８八',
    "0100233488'; DROP TABLE organisation",
  ])('refuses %j', (written) => {
    expect(parseTaxCode(written)).toBeNull()
  })

  it('reads what it wrote, however it is spaced', () => {
    const digits = fc.stringMatching(/^\d{10}(\d{2,3})?$/)
    fc.assert(
      fc.property(digits, (written) => {
        const parsed = parseTaxCode(written)
        if (!parsed) return
        expect(parseTaxCode(parsed.code)).toEqual(parsed)
        expect(parseTaxCode([...parsed.code].join(' '))).toEqual(parsed)
      }),
    )
  })
})

describe('check digit', () => {
  it.each([
    ['0100233488', true],
    ['0314409058-002', true],
    ['0101098760', true],
    ['0100233489', false],
    ['0314409059-002', false],
    ['024090001234', true],
    ['nonsense', false],
  ])('%s passes: %s', (code, passes) => {
    expect(passesCheck(code)).toBe(passes)
  })

  it('is a digit, or there is none; one in eleven stems has none', () => {
    const stem = fc.stringMatching(/^\d{9}$/)
    fc.assert(
      fc.property(stem, (nine) => {
        const digit = checkDigitOf(nine)
        expect(digit === null || (digit >= 0 && digit <= 9)).toBe(true)
      }),
    )
  })

  it('tells every single wrong digit', () => {
    const place = fc.integer({ min: 0, max: 9 })
    const stem = fc.stringMatching(/^[1-9]\d{8}$/)
    fc.assert(
      fc.property(stem, place, fc.integer({ min: 1, max: 9 }), (nine, at, shift) => {
        const digit = checkDigitOf(nine)
        fc.pre(digit !== null)
        const right = `${nine}${digit}`
        const wrong = (Number(right[at]) + shift) % 10
        const code = right.slice(0, at) + wrong + right.slice(at + 1)
        fc.pre(parseTaxCode(code) !== null)
        expect(passesCheck(right)).toBe(true)
        expect(passesCheck(code)).toBe(false)
      }),
    )
  })
})
