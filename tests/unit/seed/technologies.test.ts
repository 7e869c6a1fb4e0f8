import { describe, expect, it } from 'vitest'
import { longestTitle } from '#app/domain/listings/listing'
import { organisations } from '#prisma/seed/content/organisations'
import { technologies } from '#prisma/seed/content/technologies'
import { storyOf } from '#prisma/seed/listing-life'
import { schemes } from '#prisma/seed/reference'
import { hasToneMarks, wordCount } from './vietnamese'

const termsOf = (scheme: string) => schemes.find((list) => list.scheme === scheme)?.terms ?? []
const codesOf = (scheme: string) => termsOf(scheme).map((term) => term.code)
const unitSigns = termsOf('unit').map((term) => term.vi)
const unique = (values: string[]) => new Set(values).size

describe('technologies of the demo', () => {
  it('are at least 64, with unique slugs and titles in both languages', () => {
    expect(technologies.length).toBeGreaterThanOrEqual(64)
    expect(unique(technologies.map((seed) => seed.slug))).toBe(technologies.length)
    expect(unique(technologies.map((seed) => seed.vi.title))).toBe(technologies.length)
    expect(unique(technologies.map((seed) => seed.en.title))).toBe(technologies.length)
  })

  it('are seen by visitors in at least 60 cases', () => {
    const seen = technologies.filter((seed) => {
      const story = storyOf(seed)
      return story.status === 'published'
    })
    expect(seen.length).toBeGreaterThanOrEqual(60)
  })

  it('are in English as a whole for a third of them', () => {
    const whole = technologies.filter((seed) => seed.en.problem && seed.en.solution)
    expect(whole.length * 3).toBeGreaterThanOrEqual(technologies.length)
  })

  it('use every price mode, and span readiness, fields and the province’s priorities', () => {
    expect(unique(technologies.map((seed) => seed.price.mode))).toBe(4)
    expect(unique(technologies.map((seed) => String(seed.trl)))).toBeGreaterThanOrEqual(5)
    expect(unique(technologies.map((seed) => seed.field))).toBeGreaterThanOrEqual(20)
    expect(unique(technologies.flatMap((seed) => seed.priority ?? []))).toBe(3)
    expect(technologies.filter((seed) => seed.initiative).length).toBeGreaterThanOrEqual(5)
  })

  it('do not repeat one another’s sentences', () => {
    const sentences = technologies.flatMap((seed) =>
      [seed.vi.problem, seed.vi.solution, seed.vi.application].flatMap((text) =>
        text.split(/(?<=[.?!])\s+/),
      ),
    )
    expect(unique(sentences)).toBe(sentences.length)
  })

  it('hold several dryers of lychees that a search for "say vai" must find', () => {
    const folded = technologies.map((seed) =>
      `${seed.vi.title} ${seed.vi.keywords.join(' ')}`.normalize('NFD').replace(/\p{M}/gu, ''),
    )
    const dryers = folded.filter((text) => /say/i.test(text) && /vai/i.test(text))
    expect(dryers.length).toBeGreaterThanOrEqual(3)
  })
})

describe.each(technologies)('$slug', (seed) => {
  const story = storyOf(seed)

  it('is one clear screen in Vietnamese with an English summary', () => {
    const { vi, en } = seed
    expect(seed.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(vi.title.length).toBeLessThanOrEqual(longestTitle)
    expect(en.title.length).toBeLessThanOrEqual(longestTitle)
    const words = wordCount(vi.problem, vi.solution, vi.application)
    expect(words).toBeGreaterThanOrEqual(150)
    expect(words).toBeLessThanOrEqual(350)
    for (const text of [vi.title, vi.summary, vi.problem, vi.solution, vi.application]) {
      expect(hasToneMarks(text)).toBe(true)
      expect(text).toBe(text.normalize('NFC').trim())
    }
    for (const text of Object.values(en).flat()) expect(hasToneMarks(text)).toBe(false)
    expect(vi.keywords.length).toBeGreaterThanOrEqual(3)
  })

  it('has a quantified advantage in a known unit, and readiness with evidence', () => {
    expect(seed.advantages.length).toBeGreaterThanOrEqual(1)
    for (const advantage of seed.advantages) {
      expect(advantage.value).not.toBe(advantage.baseline)
      expect(unitSigns).toContain(advantage.unit)
      expect(advantage.proof).not.toBe('')
      expect(hasToneMarks(advantage.metricEn + advantage.comparedWithEn)).toBe(false)
    }
    expect(seed.trl).toBeGreaterThanOrEqual(1)
    expect(seed.trl).toBeLessThanOrEqual(9)
    expect(seed.evidence).not.toBe('')
    expect(seed.verified ?? 1).toBeLessThanOrEqual(seed.trl)
  })

  it('has owners whose shares add up to the whole', () => {
    const shares = seed.owners ?? [[seed.organisation, 10_000]]
    expect(shares.reduce((sum, [, share]) => sum + Number(share), 0)).toBe(10_000)
  })

  it('uses codes of the lists and an organisation that is there', () => {
    expect(codesOf('field')).toContain(seed.field)
    for (const code of seed.priority ?? []) expect(codesOf('priority')).toContain(code)
    const { objects, forms, modes, scope } = seed.transfer
    for (const code of objects) expect(codesOf('transfer-object')).toContain(code)
    for (const code of forms) expect(codesOf('transfer-form')).toContain(code)
    for (const code of modes) expect(codesOf('transfer-mode')).toContain(code)
    expect(codesOf('transfer-scope')).toContain(scope)
    expect(seed.ip.length).toBeGreaterThanOrEqual(1)
    for (const right of seed.ip) {
      expect(codesOf('ip-type')).toContain(right.type)
      expect(codesOf('ip-status')).toContain(right.status)
      if (right.number) expect(right.number).toMatch(/^DEMO-/)
    }
    const owner = organisations.find((organisation) => organisation.slug === seed.organisation)
    expect(['verified', 'suspended']).toContain(owner?.status ?? 'verified')
    expect(owner?.joined).toBeGreaterThanOrEqual(story.steps[0]?.ago ?? 0)
  })
})
