import { describe, expect, it } from 'vitest'
import { dealNumber, isDealNumber, otherSide } from '#app/domain/deals/deal'
import { changedTerms, type DealTerms, missingForSigning } from '#app/domain/deals/deal-terms'

const whole: DealTerms = {
  objectCodes: ['know-how'],
  formCode: 'independent',
  modeCodes: ['training', 'documents'],
  scopeCode: 'right-of-use',
  paymentCode: 'per-unit',
  value: 0n,
  currency: 'VND',
  valueConfidential: true,
  signedOn: new Date('2026-11-20'),
}

describe('numbers of deals', () => {
  it.each([
    [2026, 1, 'GD-2026-0001'],
    [2026, 9_999, 'GD-2026-9999'],
    [2027, 12_345, 'GD-2027-12345'],
  ])('%i, %i', (year, running, number) => {
    expect(dealNumber(year, running)).toBe(number)
    expect(isDealNumber(number)).toBe(true)
  })

  it.each(['', 'GD-2026-1', 'gd-2026-0001', 'GD-2026-0001 ', "GD-2026-0001' OR 1=1", 'GD-26-0001'])(
    'is none: %j',
    (text) => {
      expect(isDealNumber(text)).toBe(false)
    },
  )

  it('has two sides', () => {
    expect([otherSide('provider'), otherSide('seeker')]).toEqual(['seeker', 'provider'])
  })
})

describe('terms that a signature needs', () => {
  it('are whole with a value of nothing', () => {
    expect(missingForSigning(whole)).toEqual([])
  })

  it.each([
    ['objectCodes', []],
    ['formCode', null],
    ['modeCodes', []],
    ['scopeCode', null],
    ['paymentCode', null],
    ['value', null],
    ['signedOn', null],
  ] as const)('%s', (name, nothing) => {
    expect(missingForSigning({ ...whole, [name]: nothing })).toEqual([name])
  })
})

describe('changes between two versions', () => {
  it('are none for the same in another order', () => {
    const again = {
      ...whole,
      modeCodes: ['documents', 'training'],
      signedOn: new Date('2026-11-20'),
    }
    expect(changedTerms(whole, again)).toEqual([])
  })

  it.each([
    [{ value: 1n }, ['value']],
    [{ currency: 'USD' }, ['value']],
    [{ value: null }, ['value']],
    [{ signedOn: null }, ['signedOn']],
    [{ valueConfidential: false }, ['valueConfidential']],
    [{ objectCodes: [], formCode: 'franchise' }, ['objectCodes', 'formCode']],
  ] as [Partial<DealTerms>, string[]][])('%o', (change, names) => {
    expect(changedTerms(whole, { ...whole, ...change })).toEqual(names)
  })
})
