import { describe, expect, it } from 'vitest'
import { blocking } from '#app/domain/listings/gaps'
import { deadlineOf } from '#app/domain/needs/deadline'
import { needSections } from '#app/domain/needs/need'
import { type NeedContent, needGaps, needRules } from '#app/domain/needs/publishing-rules'
import vi from '#app/locales/vi'

const now = new Date('2026-11-24T02:00:00Z')
const long = 'Bể kỵ khí 80 m³ chạy từ 2015, amoni đầu ra 95 mg/L.'

const complete: NeedContent = {
  kind: 'technology',
  title: 'Xử lý mùi nước thải lò mổ',
  summary: 'Cần giảm amoni của nước thải xuống dưới 10 mg/L.',
  currentState: long,
  goal: long,
  constraints: 'Tối đa 200 m²',
  notWanted: 'Không xây bể',
  acceptanceTest: 'Ba mẫu dưới 10 mg/L',
  hasEnglish: true,
  fieldCode: 'environment-waste',
  targetCount: 1,
  budgetMax: 300_000_000n,
  resultShare: null,
  deadline: deadlineOf('2027-01-31'),
}

const rulesOf = (change: Partial<NeedContent>) =>
  needGaps({ ...complete, ...change }, now).map(({ rule }) => rule)

describe('needGaps', () => {
  it('finds nothing wrong with a complete need', () => {
    expect(rulesOf({})).toEqual([])
    expect(rulesOf({ kind: 'co_development', resultShare: 'Chia đôi bằng sáng chế' })).toEqual([])
  })

  it.each([
    ['title', { title: 'Cần máy' }],
    ['field', { fieldCode: null }],
    ['summary', { summary: '' }],
    ['oneSentence', { summary: 'Cần 2 máy. Cần gấp.' }],
    ['currentState', { currentState: '' }],
    ['goal', { goal: 'Tốt' }],
    ['target', { targetCount: 0 }],
    ['budget', { budgetMax: null }],
    ['budget', { budgetMax: 0n }],
    ['deadline', { deadline: null }],
    ['deadlineAhead', { deadline: deadlineOf('2026-11-23') }],
    ['acceptanceTest', { acceptanceTest: '' }],
    ['resultShare', { kind: 'co_development' }],
  ] satisfies [string, Partial<NeedContent>][])('asks for %s', (rule, change) => {
    expect(rulesOf(change)).toEqual([rule])
    expect(blocking(needGaps({ ...complete, ...change }, now))).toHaveLength(1)
  })

  it.each([
    ['constraints', { constraints: '' }],
    ['notWanted', { notWanted: '' }],
    ['contactInText', { goal: `${long} Gọi 0912345678` }],
    ['english', { hasEnglish: false }],
  ] satisfies [string, Partial<NeedContent>][])('only warns of %s', (rule, change) => {
    expect(rulesOf(change)).toEqual([rule])
    expect(blocking(needGaps({ ...complete, ...change }, now))).toEqual([])
  })

  it('has words and a section of the form for every rule', () => {
    for (const { rule, section } of needRules) {
      expect(vi.needs.rules).toHaveProperty(rule)
      expect(needSections).toContain(section)
    }
  })
})

describe('deadlineOf', () => {
  it('is the end of the day in Viet Nam', () => {
    expect(deadlineOf('2027-01-31').toISOString()).toBe('2027-01-31T16:59:59.000Z')
  })

  it('leaves the same day open', () => {
    const noon = new Date('2026-11-24T05:00:00Z')
    expect(needGaps({ ...complete, deadline: deadlineOf('2026-11-24') }, noon)).toEqual([])
  })
})
