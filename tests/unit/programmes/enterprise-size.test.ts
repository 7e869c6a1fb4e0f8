import { describe, expect, it } from 'vitest'
import { type SizeFacts, type SizeLimits, sizeOf } from '#app/domain/programmes/enterprise-size'
import { enterpriseSizeFigures } from '#prisma/seed/reference/enterprise-size'

const figures = new Map(enterpriseSizeFigures.map(({ code, value }) => [code, value]))
const limitOf = (sector: string, size: string) => {
  const figure = (criterion: string) =>
    figures.get(`enterprise-size.${sector}.${size}.${criterion}`) ?? ''
  return {
    employees: Number(figure('employees')),
    revenue: BigInt(figure('revenue')),
    capital: BigInt(figure('capital')),
  }
}
const limitsOf = (sector: string) => ({
  micro: limitOf(sector, 'micro'),
  small: limitOf(sector, 'small'),
  medium: limitOf(sector, 'medium'),
})

/** The limits that the seed gives an installation. */
const limits: SizeLimits = { production: limitsOf('production'), services: limitsOf('services') }

const tooMuch = 10n ** 15n
const billion = (count: number) => BigInt(count) * 10n ** 9n

type Case = [
  sector: 'production' | 'services',
  size: 'micro' | 'small' | 'medium',
  next: 'small' | 'medium' | 'large',
  employees: number,
  revenueBillion: number,
  capitalBillion: number,
]

/** Decree 80/2021/NĐ-CP, Art. 5, written again by hand from the text. */
const cases: Case[] = [
  ['production', 'micro', 'small', 10, 3, 3],
  ['production', 'small', 'medium', 100, 50, 20],
  ['production', 'medium', 'large', 200, 200, 100],
  ['services', 'micro', 'small', 10, 10, 3],
  ['services', 'small', 'medium', 50, 100, 50],
  ['services', 'medium', 'large', 100, 300, 100],
]

describe.each(cases)('%s, %s enterprise', (sector, size, next, employees, revenue, capital) => {
  const facts = (change: Partial<SizeFacts>): SizeFacts => ({
    sector,
    employeesHundredths: 100,
    revenue: 1n,
    capital: 1n,
    ...change,
  })
  const found = (change: Partial<SizeFacts>) => sizeOf(facts(change), limits).size

  it.each([
    ['below', -1, size],
    ['at', 0, size],
    ['above', 1, next],
  ] as const)('labour one hundredth %s the limit', (_, step, expected) => {
    expect(found({ employeesHundredths: employees * 100 + step })).toBe(expected)
  })

  it.each([
    ['below', -1n, size],
    ['at', 0n, size],
    ['above', 1n, next],
  ] as const)('revenue one đồng %s the limit, capital too large', (_, step, expected) => {
    expect(found({ revenue: billion(revenue) + step, capital: tooMuch })).toBe(
      // A firm whose revenue still fits a smaller size is of that size: the row looks at this limit alone.
      expected,
    )
  })

  it.each([
    ['below', -1n, size],
    ['at', 0n, size],
    ['above', 1n, next],
  ] as const)('capital one đồng %s the limit, revenue too large', (_, step, expected) => {
    const sum = billion(capital) + step
    // Micro, small and medium in services share no capital limit but micro's 3 billion with production.
    expect(found({ revenue: tooMuch, capital: sum })).toBe(expected)
  })

  it('is not reached by money alone where labour is above', () => {
    expect(found({ employeesHundredths: employees * 100 + 1, revenue: 1n, capital: 1n })).toBe(next)
  })
})

describe('the size of an enterprise', () => {
  const base: SizeFacts = {
    sector: 'production',
    employeesHundredths: 900,
    revenue: billion(40),
    capital: billion(60),
  }

  it('takes the either-or: one of revenue and capital is enough', () => {
    expect(sizeOf(base, limits).size).toBe('small')
    expect(sizeOf({ ...base, revenue: billion(60), capital: billion(15) }, limits).size).toBe(
      'small',
    )
  })

  it('may be stated by one criterion alone (Circular 06/2022, Art. 3.2)', () => {
    expect(sizeOf(base, limits, 'revenue').size).toBe('small')
    expect(sizeOf(base, limits, 'capital').size).toBe('medium')
  })

  it('goes by capital alone without revenue (Art. 9.2)', () => {
    const young = { ...base, revenue: 'none' as const }
    expect(sizeOf({ ...young, capital: billion(3) }, limits).size).toBe('micro')
    expect(sizeOf({ ...young, capital: billion(3) + 1n }, limits).size).toBe('small')
    expect(sizeOf({ ...young, capital: billion(3) }, limits, 'revenue').size).toBe('micro')
  })

  it('is not known where a figure that decides is not', () => {
    expect(sizeOf({ ...base, sector: null }, limits).size).toBeNull()
    expect(sizeOf({ ...base, employeesHundredths: null }, limits).size).toBeNull()
    expect(sizeOf({ ...base, capital: null }, limits).size).toBeNull()
    expect(sizeOf({ ...base, revenue: billion(3), capital: null }, limits).size).toBe('micro')
    expect(sizeOf({ ...base, revenue: null, capital: undefined }, limits).size).toBeNull()
  })

  it('is large above 200 people whatever else is not known', () => {
    const big = { ...base, employeesHundredths: 20_001, revenue: null, capital: null }
    expect(sizeOf(big, limits).size).toBe('large')
  })

  it('shows each limit with what came of it', () => {
    expect(sizeOf(base, limits).steps).toMatchObject([
      { size: 'micro', employees: true, revenue: false, capital: false, fits: false },
      { size: 'small', employees: true, revenue: true, capital: false, fits: true },
      { size: 'medium', employees: true, revenue: true, capital: true, fits: true },
    ])
  })
})
