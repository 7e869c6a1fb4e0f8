import {
  listingDraftedFor,
  listingExpired,
  listingHeld,
  listingProposed,
  listingPublished,
  listingRejected,
  listingReturned,
  listingSubmitted,
  listingUndone,
} from '#app/domain/listings/listing-events'
import {
  tellOfDecision,
  tellOfProposal,
  tellOfPublication,
  tellOfStaffDraft,
  tellOfSubmission,
} from '#app/domain/notifications/index.server'
import { on } from './subscription'

const decisions = {
  [listingReturned.name]: 'listingReturned',
  [listingHeld.name]: 'listingHeld',
  [listingRejected.name]: 'listingRejected',
} as const

/** Messages about the entries of an organisation. */
export const listingSubscriptions = [
  on('tell.listing-submitted', [listingSubmitted], async (job, listing, event) => {
    if (!listing.imported) await tellOfSubmission(job, { ...listing, eventId: String(event.id) })
  }),
  on('tell.listing-proposed', [listingProposed], (job, listing, event) =>
    tellOfProposal(job, {
      ...listing,
      eventId: String(event.id),
      proposedById: event.actorId,
    }),
  ),
  on('tell.listing-drafted-for', [listingDraftedFor], (job, listing, event) =>
    tellOfStaffDraft(job, {
      ...listing,
      eventId: String(event.id),
      draftedById: event.actorId,
    }),
  ),
  on(
    'tell.listing-decided',
    [listingReturned, listingHeld, listingRejected],
    async (job, listing, event) => {
      const kind = decisions[event.type as keyof typeof decisions]
      await tellOfDecision(job, kind, { ...listing, eventId: String(event.id) })
    },
  ),
  on('tell.listing-published', [listingPublished], async (job, listing, event) => {
    if (listing.imported) return
    await tellOfPublication(job, 'listingPublished', { ...listing, eventId: String(event.id) })
  }),
  on('tell.listing-undone', [listingUndone], (job, listing, event) =>
    tellOfPublication(job, 'listingUndone', { ...listing, eventId: String(event.id) }),
  ),
  on('tell.listing-expired', [listingExpired], (job, listing, event) =>
    tellOfPublication(job, 'listingExpired', { ...listing, eventId: String(event.id) }),
  ),
]
