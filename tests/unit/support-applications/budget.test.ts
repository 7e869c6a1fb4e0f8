import { describe, expect, it } from 'vitest'
import { firmAnswersOf } from '#app/domain/support-applications/application-answers'
import { lineProblem } from '#app/domain/support-applications/budget'
import { pagesFor, stepAfter, stepsFor } from '#app/domain/support-applications/form/pages'
import { missingSteps } from '#app/domain/support-applications/missing-parts'
import { startupSupport } from '#prisma/seed/reference/programmes/startups'
import { technologySupport } from '#prisma/seed/reference/programmes/technology'

const itemOf = (code: string) => {
  const items = [...technologySupport.content.items, ...startupSupport.content.items]
  const item = items.find((known) => known.code === code)
  if (!item) throw new Error(code)
  return item
}
const small = { size: 'small', favoured: false } as const
const line = (change: object) => ({
  cost: 10n ** 9n,
  quantity: 1,
  amount: 1n,
  received: 0n,
  ...change,
})

describe('a line of the budget', () => {
  const item = itemOf('transfer-consulting')

  it.each([
    [99_999_999n, null],
    [100_000_000n, null],
    [100_000_001n, { reason: 'supportOverCeiling', params: { most: 100_000_000, over: 1 } }],
  ])('of %d đồng against the ceiling', (amount, problem) => {
    expect(lineProblem(item, small, line({ amount }), 0n)).toEqual(problem)
  })

  it.each([
    [49_999_999n, null],
    [50_000_000n, null],
    [50_000_001n, { reason: 'supportOverCeiling', params: { most: 50_000_000, over: 1 } }],
  ])('of %d đồng against half the cost', (amount, problem) => {
    expect(lineProblem(item, small, line({ cost: 100_000_000n, amount }), 0n)).toEqual(problem)
  })

  it('leaves room for what was received and asked for elsewhere', () => {
    const received = 30_000_000n
    const at = line({ received, amount: 50_000_000n })
    expect(lineProblem(item, small, at, 20_000_000n)).toBeNull()
    const over = line({ received, amount: 50_000_001n })
    expect(lineProblem(item, small, over, 20_000_000n)?.params.over).toBe(1)
  })

  it('counts people and months', () => {
    const training = itemOf('training-domestic')
    const three = line({ quantity: 3, amount: 15_000_000n })
    expect(lineProblem(training, small, three, 0n)).toBeNull()
    expect(lineProblem(training, small, { ...three, quantity: 4 }, 0n)).toEqual({
      reason: 'supportTooMany',
      params: { most: 3 },
    })
  })

  it('is refused where the item is not for the size', () => {
    const micro = { size: 'micro', favoured: false } as const
    const digital = itemOf('digital-consulting')
    expect(lineProblem(digital, micro, line({}), 0n)?.reason).toBe('supportOtherSize')
    expect(lineProblem(digital, { size: null, favoured: null }, line({}), 0n)?.reason).toBe(
      'supportSizeFirst',
    )
  })
})

describe('the pages of an application', () => {
  it('ask nothing that the programme does not need', () => {
    expect(pagesFor(technologySupport.content)).not.toContain('startup')
    expect(pagesFor(startupSupport.content)).toContain('startup')
    expect(pagesFor(startupSupport.content)).not.toContain('links')
  })

  it('have a budget page for each chosen item', () => {
    const steps = stepsFor(technologySupport.content, ['ip-consulting'])
    expect(steps).toEqual([
      'firm',
      'size',
      'traits',
      'items',
      'budget-ip-consulting',
      'papers',
      'declaration',
    ])
    expect(stepAfter(steps, 'items')).toBe('budget-ip-consulting')
    expect(stepAfter(steps, 'declaration')).toBeNull()
  })

  it('are missing until a person has saved them; papers until the required ones are there', () => {
    const saved = new Map([['items', { items: ['digital-solutions'] }]])
    const parts = { content: technologySupport.content, saved, confirmed: ['items'], papers: [] }
    expect(missingSteps(parts)).toContain('papers')
    expect(missingSteps({ ...parts, papers: ['digital-readiness'] })).not.toContain('papers')
    const other = new Map([['items', { items: ['ip-consulting'] }]])
    expect(missingSteps({ ...parts, saved: other })).not.toContain('papers')
  })

  it('say what the firm is', () => {
    const saved = new Map<string, Record<string, unknown>>([
      ['size', { sector: 'industry', employees: '12,5', 'no-revenue': 'on', capital: '2 tỷ' }],
      ['traits', {}],
      ['startup', { innovation: ['growth'] }],
    ])
    expect(firmAnswersOf(saved, 'enterprise', '2026-06-15')).toEqual({
      type: 'enterprise',
      sector: 'industry',
      employees: 1_250,
      revenue: 'none',
      capital: 2_000_000_000n,
      trait: [],
      innovation: ['growth'],
      selection: [],
    })
  })
})
