import { expiryOf } from '#app/domain/listings/expiry'
import type { ListingKind } from '#app/domain/listings/listing'
import type { ListingStatus } from '#app/platform/db/generated/enums'
import { listingStories } from './content/stories/listings'
import type { ListingStory } from './content/types'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'

/** Owners are asked every 90 days whether an entry still stands; in the demo they have answered. */
const confirmedEvery = 80

type Listed = { slug: string; published: number }

/** The life of an entry: its own story, or drafted, submitted and published without a hitch. */
export function storyOf(seed: Listed): ListingStory {
  const own = listingStories.find((story) => story.slug === seed.slug)
  return (
    own ?? {
      slug: seed.slug,
      status: 'published',
      steps: [
        { to: 'draft', ago: seed.published + 6 },
        { to: 'submitted', ago: seed.published + 2 },
        { to: 'published', ago: seed.published },
      ],
    }
  )
}

/** The status columns of an entry, all relative to the moment of seeding. */
export function listingColumns(kind: ListingKind, seed: Listed, ctx: SeedContext) {
  const story = storyOf(seed)
  const lastOf = (status: ListingStatus) => story.steps.findLast((step) => step.to === status)
  const instant = (step?: { ago: number }) => (step ? ctx.ago(step.ago) : null)
  const published = lastOf('published')
  const publishedAt = instant(published)
  return {
    status: story.status,
    submittedAt: instant(lastOf('submitted')),
    publishedAt,
    confirmedAt: published ? ctx.ago(published.ago % confirmedEvery) : null,
    expiresAt: publishedAt ? expiryOf(kind, publishedAt) : null,
    hiddenAt: story.hidden ? ctx.ago(story.hidden.ago) : null,
    hiddenReason: story.hidden?.reason ?? null,
    createdAt: ctx.ago(story.steps[0]?.ago ?? seed.published),
    updatedAt: ctx.ago(story.steps.at(-1)?.ago ?? seed.published),
  }
}

const byModerator: ListingStatus[] = ['published', 'returned', 'held', 'rejected']

/** The history rows of an entry, without the column that names it. */
export function listingHistory(seed: Listed, authorId: string, ctx: SeedContext) {
  return storyOf(seed).steps.map((step, at, steps) => ({
    id: idOf('listing-history', seed.slug, at),
    actorId:
      step.to === 'expired'
        ? null
        : byModerator.includes(step.to)
          ? personId(step.by ?? 'kiemduyet')
          : authorId,
    from: steps[at - 1]?.to ?? null,
    to: step.to,
    reason: step.reason ?? null,
    createdAt: ctx.ago(step.ago),
  }))
}
