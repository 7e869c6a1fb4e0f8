import { describe, expect, it } from 'vitest'
import { longestTitle } from '#app/domain/listings/listing'
import { needs } from '#prisma/seed/content/needs'
import { organisations } from '#prisma/seed/content/organisations'
import { storyOf } from '#prisma/seed/listing-life'
import { schemes } from '#prisma/seed/reference'
import { hasToneMarks, wordCount } from './vietnamese'

const termsOf = (scheme: string) => schemes.find((list) => list.scheme === scheme)?.terms ?? []
const codesOf = (scheme: string) => termsOf(scheme).map((term) => term.code)
const unitSigns = termsOf('unit').map((term) => term.vi)
const unique = (values: string[]) => new Set(values).size

describe('needs of the demo', () => {
  it('are at least 44, 40 of them in sight, with unique slugs and titles', () => {
    expect(needs.length).toBeGreaterThanOrEqual(44)
    const seen = needs.filter((seed) => storyOf(seed).status === 'published')
    expect(seen.length).toBeGreaterThanOrEqual(40)
    expect(unique(needs.map((seed) => seed.slug))).toBe(needs.length)
    expect(unique(needs.map((seed) => seed.vi.title))).toBe(needs.length)
    expect(unique(needs.map((seed) => seed.en.title))).toBe(needs.length)
  })

  it('include anonymous ones, co-development, and all kinds of target', () => {
    expect(needs.filter((seed) => seed.anonymous).length).toBeGreaterThanOrEqual(3)
    expect(needs.filter((seed) => seed.coDevelopment).length).toBeGreaterThanOrEqual(4)
    const comparisons = needs.flatMap((seed) => seed.targets.map((target) => target.comparison))
    expect(new Set(comparisons)).toEqual(new Set(['at_least', 'at_most']))
  })

  it('come from many organisations and fields', () => {
    expect(unique(needs.map((seed) => seed.organisation))).toBeGreaterThanOrEqual(15)
    expect(unique(needs.map((seed) => seed.field))).toBeGreaterThanOrEqual(15)
  })
})

describe.each(needs)('$slug', (seed) => {
  it('fills the whole template in Vietnamese, with an English summary', () => {
    const { keywords, ...texts } = seed.vi
    expect(seed.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(texts.title.length).toBeLessThanOrEqual(longestTitle)
    expect(seed.en.title.length).toBeLessThanOrEqual(longestTitle)
    for (const text of Object.values(texts)) {
      expect(hasToneMarks(text)).toBe(true)
      expect(text).toBe(text.normalize('NFC').trim())
      expect(wordCount(text)).toBeGreaterThanOrEqual(4)
    }
    for (const text of Object.values(seed.en).flat()) expect(hasToneMarks(text)).toBe(false)
    expect(keywords.length).toBeGreaterThanOrEqual(2)
  })

  it('names targets with a value in a known unit, and a deadline ahead', () => {
    expect(seed.targets.length).toBeGreaterThanOrEqual(1)
    for (const target of seed.targets) {
      expect(unitSigns).toContain(target.unit)
      expect(target.value).toBeGreaterThan(0)
      expect(hasToneMarks(target.metricEn)).toBe(false)
    }
    expect(seed.deadlineIn).toBeGreaterThan(0)
    const [least, most] = seed.budget ?? [null, 1]
    expect(least ?? 0).toBeLessThanOrEqual(most)
  })

  it('uses codes of the lists and a verified organisation that is there', () => {
    expect(codesOf('field')).toContain(seed.field)
    for (const code of seed.priority ?? []) expect(codesOf('priority')).toContain(code)
    for (const code of seed.forms ?? []) expect(codesOf('transfer-form')).toContain(code)
    const owner = organisations.find((organisation) => organisation.slug === seed.organisation)
    expect(owner?.status ?? 'verified').toBe('verified')
    expect(owner?.joined).toBeGreaterThanOrEqual(storyOf(seed).steps[0]?.ago ?? 0)
  })
})
