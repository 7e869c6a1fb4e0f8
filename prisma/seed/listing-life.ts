import { expiryOf } from '#app/domain/listings/expiry'
import type { ListingKind } from '#app/domain/listings/listing'
import type { HistoryStep } from '#app/domain/listings/listing-steps'
import type { ListingStatus } from '#app/platform/db/generated/enums'
import { listingStories } from './content/stories/listings'
import type { ListingStory } from './content/types'
import type { SeedContext } from './context'
import { idOf, personId } from './identity'
import { monthsListed } from './reference/figures'

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
    approvedAt: publishedAt,
    confirmedAt: published ? ctx.ago(published.ago % confirmedEvery) : null,
    expiresAt: publishedAt ? expiryOf(monthsListed[kind], publishedAt) : null,
    frozenAt: story.frozen === undefined ? null : ctx.ago(story.frozen),
    createdAt: ctx.ago(story.steps[0]?.ago ?? seed.published),
    updatedAt: ctx.ago(story.steps.at(-1)?.ago ?? seed.published),
  }
}

/** The step that brings an entry to a status, as the domain's history names it. */
const stepTo: Record<ListingStatus, HistoryStep> = {
  draft: 'create',
  submitted: 'submit',
  returned: 'return',
  held: 'hold',
  rejected: 'reject',
  published: 'approve',
  expired: 'expire',
  withdrawn: 'withdraw',
}

const byModerator: ListingStatus[] = ['published', 'returned', 'held', 'rejected']

function actorOf(step: ListingStory['steps'][number], authorId: string): string | null {
  if (step.to === 'expired') return null
  return byModerator.includes(step.to) ? personId(step.by ?? 'kiemduyet') : authorId
}

/** The history rows of an entry, without the column that names it. */
export function listingHistory(seed: Listed, authorId: string, ctx: SeedContext) {
  const { steps, status, frozen } = storyOf(seed)
  const rows = steps.map((step, at) => ({
    id: idOf('listing-history', seed.slug, at),
    actorId: actorOf(step, authorId),
    from: steps[at - 1]?.to ?? null,
    to: step.to,
    step: stepTo[step.to],
    reasonCodes: step.codes ?? [],
    reason: step.reason ?? null,
    createdAt: ctx.ago(step.ago),
  }))
  if (frozen === undefined) return rows
  const freeze = {
    ...{ id: idOf('listing-history', seed.slug, 'freeze'), actorId: personId('kiemduyet') },
    ...{ from: status, to: status, step: 'freeze' as const, reasonCodes: ['ownership-dispute'] },
    ...{ reason: null, createdAt: ctx.ago(frozen) },
  }
  return [...rows, freeze]
}
