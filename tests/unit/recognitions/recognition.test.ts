import { describe, expect, it } from 'vitest'
import { type Criterion, readinessOf } from '#app/domain/recognitions/readiness'
import { recognitionStateOn } from '#app/domain/recognitions/recognition'
import { columnsByName, withDates } from '#app/domain/recognitions/recognition-columns'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('an entry of the register', () => {
  const entry = { issuedOn: day('2026-03-01'), validTo: day('2026-06-30'), endedOn: null }

  it.each([
    ['2026-02-28', 'coming'],
    ['2026-03-01', 'in-force'],
    ['2026-06-30', 'in-force'],
    ['2026-07-01', 'over'],
  ])('on %s is %s', (on, state) => {
    expect(recognitionStateOn(day(on), entry)).toBe(state)
  })

  it.each([
    ['2026-05-09', 'in-force'],
    ['2026-05-10', 'withdrawn'],
    ['2026-07-01', 'withdrawn'],
  ])('withdrawn from 10 May is on %s %s', (on, state) => {
    expect(recognitionStateOn(day(on), { ...entry, endedOn: day('2026-05-10') })).toBe(state)
  })
})

describe('the self-check', () => {
  const criterion = (code: string, standsFor: string | null = null): Criterion => ({
    code,
    standsFor,
    label: code,
    source: '',
    provisional: false,
  })
  const criteria = [criterion('enterprise'), criterion('revenue'), criterion('young', 'revenue')]

  it.each([
    [{ enterprise: 'yes', revenue: 'yes' }, 'ready'],
    [{ enterprise: 'yes', revenue: 'no', young: 'yes' }, 'ready'],
    [{ enterprise: 'yes', revenue: 'no' }, 'unknown'],
    [{ enterprise: 'yes', revenue: 'no', young: 'no' }, 'not-ready'],
    [{ enterprise: 'no', revenue: 'yes' }, 'not-ready'],
    [{ enterprise: 'yes', revenue: 'unknown', young: 'no' }, 'unknown'],
    [{}, 'unknown'],
  ] as const)('takes %o for %s', (answers, verdict) => {
    expect(readinessOf(criteria, answers).verdict).toBe(verdict)
  })

  it('says by what a criterion is met, and finds nobody ready without criteria', () => {
    const { findings } = readinessOf(criteria, { young: 'yes' })
    expect(findings).toContainEqual({ code: 'revenue', verdict: 'yes', by: 'young' })
    expect(readinessOf([], {}).verdict).toBe('unknown')
  })
})

describe('the columns of a file', () => {
  it('are known by their usual names, with or without marks', () => {
    expect(
      columnsByName(['Tên doanh nghiệp', 'MST', 'Số giấy chứng nhận', 'Ngày cấp', '?']),
    ).toEqual({
      name: 'Tên doanh nghiệp',
      taxCode: 'MST',
      certificateNumber: 'Số giấy chứng nhận',
      issuedOn: 'Ngày cấp',
    })
  })

  it('hold dates as people write them; what is none stays to be refused', () => {
    expect(withDates([{ issuedOn: '05/03/2026' }, { issuedOn: 'hôm qua' }])).toMatchObject([
      { issuedOn: '2026-03-05' },
      { issuedOn: 'hôm qua' },
    ])
  })
})
