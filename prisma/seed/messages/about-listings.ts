import type { ListingKind } from '#app/domain/listings/listing'
import { messagePaths } from '#app/domain/notifications/message-paths'
import { needs } from '../content/needs'
import { technologies } from '../content/technologies'
import type { ListingStory } from '../content/types'
import { storyOf } from '../listing-life'
import { needId } from '../needs'
import { technologyId } from '../technologies'
import { type Message, message, moderators, nameOf, writersOf } from './message'

type Listed = {
  slug: string
  organisation: string
  published: number
  vi: { title: string }
  en: { title: string }
}

const titlesOf = ({ vi, en }: Listed) => ({ title: vi.title, titleEn: en.title })
type Step = ListingStory['steps'][number]

const kindOfStep = {
  published: 'listingPublished',
  returned: 'listingReturned',
  held: 'listingHeld',
  rejected: 'listingRejected',
  expired: 'listingExpired',
} as const

function aboutStep(kind: ListingKind, id: string, seed: Listed, step: Step): Message[] {
  const about = { listing: kind, ...titlesOf(seed) }
  const rest = { ago: step.ago, key: `listing:${seed.slug}:${step.to}:${step.ago}` }
  if (step.to === 'submitted') {
    const payload = { ...about, organisation: nameOf(seed.organisation) }
    const href = messagePaths.moderateListing(kind, id)
    return [message('staffSubmission', payload, { ...rest, href, to: moderators })]
  }
  if (step.to === 'draft' || step.to === 'withdrawn') return []
  const href = messagePaths.ownListing(kind, id)
  const payload = { ...about, reason: step.reason ?? '' }
  return [
    message(kindOfStep[step.to], payload, { ...rest, href, to: writersOf(seed.organisation) }),
  ]
}

/** What moderators and owners were told of each step of an entry. */
export function aboutListings(): Message[] {
  const told = (kind: ListingKind, id: string, seed: Listed) =>
    storyOf(seed).steps.flatMap((step) => aboutStep(kind, id, seed, step))
  return [
    ...technologies.flatMap((seed) => told('technology', technologyId(seed.slug), seed)),
    ...needs.flatMap((seed) => told('need', needId(seed.slug), seed)),
  ]
}

/** What the owner of a need was told of the matches it found on the day it was published. */
export function aboutMatches(seed: Listed, count: number): Message {
  return message(
    'newMatches',
    { listing: 'need', ...titlesOf(seed), count },
    {
      href: messagePaths.matches,
      to: writersOf(seed.organisation),
      ago: seed.published - 0.02,
      key: `matches:${seed.slug}`,
    },
  )
}
