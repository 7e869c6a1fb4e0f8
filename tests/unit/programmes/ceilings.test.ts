import { describe, expect, it } from 'vitest'
import type { EnterpriseSize } from '#app/domain/programmes/enterprise-size'
import { levelFor, mostSupport, mostUnits } from '#app/domain/programmes/support-ceiling'
import type { SupportItem } from '#app/domain/programmes/support-item'
import { programmes } from '#prisma/seed/reference/programmes'

const items = new Map(
  programmes.flatMap(({ content }) => content.items.map((item) => [item.code, item] as const)),
)
const itemOf = (code: string): SupportItem => {
  const item = items.get(code)
  if (!item) throw new Error(`no item ${code}`)
  return item
}

type Row = [
  article: string,
  code: string,
  size: EnterpriseSize,
  favoured: boolean,
  percent: number,
  millions: number,
]

const every = (article: string, code: string, percent: number, millions: number): Row[] =>
  (['micro', 'small', 'medium'] as const).map((size) => [
    article,
    code,
    size,
    false,
    percent,
    millions,
  ])

/** Every ceiling of Decree 80/2021/NĐ-CP, Arts. 11, 13, 22 and 25, written again by hand from the text. */
const rows: Row[] = [
  ['11.1', 'digital-consulting', 'small', false, 50, 50],
  ['11.1', 'digital-consulting', 'medium', false, 50, 100],
  ['11.2', 'digital-solutions', 'micro', false, 50, 20],
  ['11.2', 'digital-solutions', 'small', false, 50, 50],
  ['11.2', 'digital-solutions', 'medium', false, 50, 100],
  ...every('11.3', 'ip-consulting', 50, 100),
  ...every('11.4', 'transfer-consulting', 50, 100),
  ['13.2.a', 'business-consulting', 'micro', false, 100, 50],
  ['13.2.a', 'business-consulting', 'micro', true, 100, 70],
  ['13.2.b', 'business-consulting', 'small', false, 50, 100],
  ['13.2.b', 'business-consulting', 'small', true, 50, 150],
  ['13.2.c', 'business-consulting', 'medium', false, 30, 150],
  ['13.2.c', 'business-consulting', 'medium', true, 30, 200],
  ...every('22.1.a', 'shared-equipment', 100, 20),
  ...every('22.1.b', 'workspace-rent', 50, 5),
  ...every('22.2.a', 'ip-procedures', 100, 30),
  ...every('22.2.b', 'ip-drafting', 100, 30),
  ...every('22.2.c', 'ip-management', 100, 50),
  ...every('22.2.d', 'ip-abroad', 50, 50),
  ...every('22.3.a', 'base-standard', 100, 10),
  ...every('22.3.a', 'quality-system', 100, 50),
  ...every('22.3.b', 'measuring', 50, 10),
  ...every('22.3.c', 'product-testing', 50, 30),
  ...every('22.3.d', 'perfecting', 50, 50),
  ...every('22.4', 'technology-search', 50, 100),
  ...every('22.5.a', 'training-domestic', 50, 5),
  ...every('22.5.b', 'training-abroad', 50, 50),
  ...every('22.6.b', 'marketplace-account', 50, 100),
  ...every('22.6.c', 'marketplace-fees', 50, 50),
  ...every('22.6.d', 'fair-domestic', 100, 30),
  ...every('22.6.d', 'fair-abroad', 100, 50),
  ...every('22.6.đ', 'contest', 50, 30),
  ...every('25.1.a', 'cluster-course', 50, 50),
  ...every('25.1.b', 'cluster-trainees', 50, 10),
  ...every('25.2.a', 'capability-assessment', 100, 30),
  ...every('25.2.b', 'technical-upgrade', 100, 100),
  ...every('25.3.c', 'cluster-marketplace-account', 50, 100),
  ...every('25.3.d', 'cluster-marketplace-fees', 50, 50),
  ...every('25.3.đ', 'cluster-fair-domestic', 100, 50),
  ...every('25.3.đ', 'cluster-fair-abroad', 100, 70),
  ...every('25.3.e', 'cluster-ip', 100, 50),
  ...every('25.3.g', 'cluster-brand', 100, 20),
  ...every('25.4.a', 'cluster-base-standard', 100, 10),
  ...every('25.4.a', 'cluster-quality-system', 100, 50),
  ...every('25.4.b', 'cluster-measuring', 50, 10),
  ...every('25.4.c', 'regulation-certificate', 100, 20),
  ...every('25.5.a', 'product-certification', 100, 30),
  ...every('25.5.b', 'research-order', 50, 30),
  ...every('25.5.c', 'cluster-equipment', 50, 50),
]

describe.each(rows)(
  'Art. %s, %s, %s enterprise, favoured: %s',
  (_, code, size, favoured, percent, millions) => {
    const item = itemOf(code)
    const level = levelFor(item, { size, favoured })
    const ceiling = BigInt(millions) * 1_000_000n
    /** The cost whose share is exactly the ceiling; the ceilings of the decree divide without rest or up. */
    const turning = (ceiling * 100n + BigInt(percent) - 1n) / BigInt(percent)
    const most = (cost: bigint) => {
      if (level.kind !== 'level') throw new Error('no level')
      return mostSupport(item, level, { cost, quantity: 1, received: 0n }).most
    }

    it('has the rate and the ceiling of the article', () => {
      expect(level).toMatchObject({ kind: 'level', rate: percent * 100, ceiling })
    })

    it('gives the share below, the ceiling at and above the turning point', () => {
      expect(most(turning - 100n)).toBe(((turning - 100n) * BigInt(percent)) / 100n)
      expect(most(turning - 100n)).toBeLessThan(ceiling)
      expect(most(turning)).toBe(ceiling)
      expect(most(turning + 100n)).toBe(ceiling)
    })
  },
)

describe('the interest subsidy of Arts. 26 and 27', () => {
  it.each(['micro', 'small', 'medium'] as const)('is two per cent for %s enterprises', (size) => {
    const item = itemOf('interest-subsidy')
    const level = levelFor(item, { size, favoured: false })
    expect(level).toMatchObject({ kind: 'level', rate: 200, ceiling: null })
    if (level.kind !== 'level') throw new Error('no level')
    const most = (cost: bigint) =>
      mostSupport(item, level, { cost, quantity: 1, received: 0n }).most
    expect([most(49n), most(50n), most(51n)]).toEqual([0n, 1n, 1n])
  })
})

it('tests every item that is applied for', () => {
  const applied = [...items.values()].filter(({ way }) => way === 'application')
  expect(applied.map(({ code }) => code).toSorted()).toEqual(
    [...new Set(rows.map(([, code]) => code))].toSorted(),
  )
})

describe('who gets which level', () => {
  it('leaves micro enterprises out of Art. 11.1', () => {
    const item = itemOf('digital-consulting')
    expect(levelFor(item, { size: 'micro', favoured: false })).toEqual({ kind: 'other-size' })
  })

  it('leaves large enterprises out of everything', () => {
    for (const item of items.values()) {
      expect(levelFor(item, { size: 'large', favoured: true })).toEqual({ kind: 'other-size' })
    }
  })

  it('waits for the size where it decides', () => {
    expect(levelFor(itemOf('digital-solutions'), { size: null, favoured: null })).toEqual({
      kind: 'size-unknown',
    })
    expect(levelFor(itemOf('ip-consulting'), { size: null, favoured: null })).toMatchObject({
      ceiling: 100_000_000n,
    })
  })

  it('gives the higher level only where it is known to be due', () => {
    const item = itemOf('business-consulting')
    expect(levelFor(item, { size: 'small', favoured: null })).toMatchObject({
      ceiling: 100_000_000n,
    })
  })
})

describe('the most that can be given', () => {
  const half = { rate: 5_000, ceiling: 5_000_000n }
  const rent = itemOf('workspace-rent')
  const people = itemOf('training-domestic')

  it('multiplies the ceiling by months, at most 36', () => {
    expect(mostUnits(rent)).toBe(36)
    expect(mostSupport(rent, half, { cost: 10n ** 10n, quantity: 36, received: 0n }).most).toBe(
      180_000_000n,
    )
  })

  it('multiplies the ceiling by people, at most three a year', () => {
    expect(mostUnits(people)).toBe(3)
    expect(mostUnits(itemOf('training-abroad'))).toBe(2)
    expect(mostSupport(people, half, { cost: 10n ** 9n, quantity: 3, received: 0n }).most).toBe(
      15_000_000n,
    )
  })

  it.each([
    [0n, 100_000_000n],
    [99_999_999n, 1n],
    [100_000_000n, 0n],
    [100_000_001n, 0n],
  ])('takes %d đồng already received off the ceiling', (received, most) => {
    const item = itemOf('transfer-consulting')
    const level = { rate: 5_000, ceiling: 100_000_000n }
    expect(mostSupport(item, level, { cost: 10n ** 9n, quantity: 1, received }).most).toBe(most)
  })

  it('drops fractions of a đồng', () => {
    const item = itemOf('business-consulting')
    const level = { rate: 3_000, ceiling: 150_000_000n }
    expect(mostSupport(item, level, { cost: 1_999n, quantity: 1, received: 0n }).most).toBe(599n)
  })

  it('is the share alone where no ceiling is named', () => {
    const item = itemOf('management-course')
    const level = { rate: 7_000, ceiling: null }
    expect(mostSupport(item, level, { cost: 10n ** 9n, quantity: 1, received: 5n })).toEqual({
      byRate: 700_000_000n,
      byCeiling: null,
      left: null,
      most: 700_000_000n,
    })
  })
})
