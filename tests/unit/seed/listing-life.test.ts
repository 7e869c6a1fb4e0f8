import { describe, expect, it } from 'vitest'
import { listingTransitions } from '#app/domain/listings/listing'
import { needs } from '#prisma/seed/content/needs'
import { listingStories } from '#prisma/seed/content/stories/listings'
import { technologies } from '#prisma/seed/content/technologies'
import { storyOf } from '#prisma/seed/listing-life'
import { schemes } from '#prisma/seed/reference'

const codesOf = (scheme: string) =>
  schemes.find((list) => list.scheme === scheme)?.terms.map((term) => term.code) ?? []
const slugs = [...technologies, ...needs].map((seed) => seed.slug)

describe('lives of the demo’s entries', () => {
  it('end in every status there is', () => {
    const all = ['draft', 'submitted', 'returned', 'held', 'rejected', 'expired', 'withdrawn']
    for (const entries of [technologies, needs]) {
      const statuses = new Set(entries.map((seed) => storyOf(seed).status))
      expect(statuses).toEqual(new Set([...all, 'published']))
    }
    expect(listingStories.filter(({ frozen }) => frozen !== undefined)).toHaveLength(1)
  })

  it.each([...technologies, ...needs].map(storyOf))(
    '$slug takes allowed steps in time',
    (story) => {
      expect(slugs).toContain(story.slug)
      expect(story.steps[0]?.to).toBe('draft')
      expect(story.steps.at(-1)?.to).toBe(story.status)
      story.steps.slice(1).forEach((step, before) => {
        const from = story.steps[before]
        const rule = listingTransitions.find(
          (rule) => rule.from === from?.to && rule.to === step.to,
        )
        expect(rule).toBeDefined()
        expect(step.ago).toBeLessThan(from?.ago ?? 0)
        if (rule?.reasonNeeded) expect(step.reason).toBeTruthy()
        const scheme = step.to === 'withdrawn' ? 'withdrawal-reason' : 'moderation-reason'
        for (const code of step.codes ?? []) expect(codesOf(scheme)).toContain(code)
      })
    },
  )
})
