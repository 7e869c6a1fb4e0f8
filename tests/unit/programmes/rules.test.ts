import { describe, expect, it } from 'vitest'
import { assess } from '#app/domain/programmes/assess'
import { checkRules, lastDayOfYears } from '#app/domain/programmes/check-rules'
import { type Condition, RulesSchema } from '#app/domain/programmes/condition'
import type { FactName, FirmFacts } from '#app/domain/programmes/firm-facts'
import { ProgrammeContentSchema } from '#app/domain/programmes/programme'
import { programmes } from '#prisma/seed/reference/programmes'

const words = {
  label: { vi: 'Điều kiện', en: 'Condition' },
  source: { vi: 'Điều 1', en: 'Art. 1' },
}
const anyOf = (fact: FactName, ...values: string[]): Condition => ({
  kind: 'any-of',
  fact,
  values,
  ...words,
})
const facts = (sets: FirmFacts['sets'], registeredOn?: string | null): FirmFacts => ({
  sets,
  registeredOn,
})
const today = '2026-06-15'
const statusOf = (condition: Condition, known: FirmFacts, on = today) =>
  checkRules([{ anyOf: [condition] }], known, on).status

describe('a condition', () => {
  it.each([
    [['enterprise'], 'met'],
    [['cooperative'], 'not-met'],
    [[], 'not-met'],
    [null, 'unknown'],
    [undefined, 'missing'],
  ] as const)('on the kind of organisation, given %o, is %s', (given, status) => {
    const known = given === undefined ? facts({}) : facts({ 'organisation-type': given })
    expect(statusOf(anyOf('organisation-type', 'enterprise'), known)).toBe(status)
  })

  it.each(['size', 'sector', 'certificate', 'trait', 'innovation', 'selection', 'link'] as const)(
    'looks at %s',
    (fact) => {
      expect(statusOf(anyOf(fact, 'a', 'b'), facts({ [fact]: ['x', 'b'] }))).toBe('met')
      expect(statusOf(anyOf(fact, 'a', 'b'), facts({ [fact]: ['x'] }))).toBe('not-met')
    },
  )

  it('may name a province or a field above the firm’s own', () => {
    expect(statusOf(anyOf('place', '24'), facts({ place: ['24', '07525'] }))).toBe('met')
    expect(statusOf(anyOf('field', '4'), facts({ field: ['2', '207'] }))).toBe('not-met')
  })

  it('may ask that something is not so', () => {
    const none: Condition = { kind: 'none-of', fact: 'offer', values: ['public'], ...words }
    expect(statusOf(none, facts({ offer: ['none'] }))).toBe('met')
    expect(statusOf(none, facts({ offer: ['public'] }))).toBe('not-met')
    expect(statusOf(none, facts({}))).toBe('missing')
  })

  it.each([
    ['2021-06-14', 'not-met'],
    ['2021-06-15', 'met'],
    ['2021-06-16', 'met'],
    [null, 'unknown'],
    [undefined, 'missing'],
  ] as const)('of at most five years, registered %s, is %s', (registered, status) => {
    const young: Condition = { kind: 'age-at-most', years: 5, ...words }
    expect(statusOf(young, facts({}, registered))).toBe(status)
  })

  it('that others decide is not known', () => {
    expect(statusOf({ kind: 'decided', ...words }, facts({}))).toBe('unknown')
  })
})

describe('years from a day', () => {
  it.each([
    ['2021-06-15', 5, '2026-06-15'],
    ['2020-02-29', 5, '2025-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2021-12-31', 3, '2024-12-31'],
  ])('%s and %d years end on %s', (start, years, end) => {
    expect(lastDayOfYears(start, years)).toBe(end)
  })
})

describe('rules', () => {
  const met = anyOf('trait', 'yes')
  const not = anyOf('trait', 'no')
  const missing = anyOf('link', 'x')
  const unknown: Condition = { kind: 'decided', ...words }
  const known = facts({ trait: ['yes'] })
  const statusIn = (...clauses: Condition[][]) =>
    checkRules(
      clauses.map((conditions) => ({ anyOf: conditions })),
      known,
      today,
    ).status

  it('need one condition of each clause', () => {
    expect(statusIn([not, met])).toBe('met')
    expect(statusIn([not, missing, unknown])).toBe('missing')
    expect(statusIn([not, unknown])).toBe('unknown')
    expect(statusIn([not, not])).toBe('not-met')
  })

  it('need every clause', () => {
    expect(statusIn([met], [met])).toBe('met')
    expect(statusIn([met], [unknown], [missing])).toBe('missing')
    expect(statusIn([met], [unknown])).toBe('unknown')
    expect(statusIn([missing], [not], [unknown])).toBe('not-met')
    expect(statusIn()).toBe('met')
  })

  it('say of each condition what came of it, with its source', () => {
    const { clauses } = checkRules([{ anyOf: [not, met] }], known, today)
    expect(clauses).toEqual([
      {
        status: 'met',
        findings: [
          { status: 'not-met', ...words },
          { status: 'met', ...words },
        ],
      },
    ])
  })

  it.each([
    ['another kind', { kind: 'script', code: '1' }],
    ['another fact', { ...met, fact: 'password' }],
    ['no value', { ...met, values: [] }],
    ['a value that is no code', { ...met, values: ['a b'] }],
    ['no source', { ...met, source: undefined }],
    ['no English', { ...met, label: { vi: 'Có' } }],
    ['half a year', { kind: 'age-at-most', years: 0.5, ...words }],
  ])('are refused with %s', (_, condition) => {
    expect(RulesSchema.safeParse([{ anyOf: [condition] }]).success).toBe(false)
  })
})

describe('the programmes of the law', () => {
  it.each(programmes.map(({ slug, content }) => [slug, content] as const))(
    '%s parses',
    (_, content) => {
      expect(ProgrammeContentSchema.parse(content)).toEqual(content)
    },
  )

  it('show no amount of Resolution 37/2020', () => {
    const resolution = programmes.find(({ slug }) => slug === 'nghi-quyet-37-2020')
    expect(resolution?.content).toMatchObject({ items: [], budget: null, closesOn: '2025-12-31' })
    expect(JSON.stringify(resolution)).not.toMatch(/triệu|tỷ|đồng/)
  })
})

describe('an innovative startup', () => {
  const { content } = programmes.find(({ slug }) => slug === 'khoi-nghiep-sang-tao') ?? {}
  if (!content) throw new Error('no programme of startups')
  const startup: FirmFacts = facts(
    {
      'organisation-type': ['enterprise'],
      size: ['micro'],
      offer: ['none'],
      trait: [],
      innovation: ['protected-product'],
      selection: ['patent'],
    },
    '2023-03-01',
  )
  const status = (change: FirmFacts['sets'], registeredOn = startup.registeredOn) =>
    assess(content, { registeredOn, sets: { ...startup.sets, ...change } }, today).status

  it('meets every condition', () => expect(status({})).toBe('met'))

  it.each(['protected-product', 'trial-or-prize', 'growth'])(
    'needs one of Art. 20: %s',
    (value) => {
      expect(status({ innovation: [value] })).toBe('met')
    },
  )

  it('needs at least one of Art. 20', () => expect(status({ innovation: [] })).toBe('not-met'))

  it.each(['award', 'patent', 'certificate', 'fund', 'incubator'])(
    'is selected by Art. 21: %s',
    (value) => expect(status({ selection: [value] })).toBe('met'),
  )

  it('is for the council where nothing of Art. 21.1 and 21.2 is there', () => {
    expect(status({ selection: [] })).toBe('unknown')
  })

  it.each([
    ['2021-06-15', 'met'],
    ['2021-06-14', 'not-met'],
  ])('is at most five years old: %s is %s (Law 04/2017, Art. 17.1.a)', (registered, expected) => {
    expect(status({}, registered)).toBe(expected)
  })

  it('has made no public offer (Law 04/2017, Art. 17.1.b)', () => {
    expect(status({ offer: ['public'] })).toBe('not-met')
  })

  it('is an enterprise of the three sizes', () => {
    expect(status({ 'organisation-type': ['cooperative'] })).toBe('not-met')
    expect(status({ size: ['large'] })).toBe('not-met')
  })
})
