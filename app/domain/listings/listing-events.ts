import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** What every event about a listing says. */
export const listingPayload = z.object({
  kind: z.enum(['technology', 'need']),
  id: z.uuid(),
  organisationId: z.uuid(),
  /** True for a row of a file: a catalogue of thousands is no reason for thousands of messages. */
  imported: z.boolean().optional(),
})

/** Sent to the moderators. */
export const listingSubmitted = defineEvent('listing.submitted', listingPayload)
/** A moderator approved it and somebody else has to as well: it waits for the second person. */
export const listingProposed = defineEvent('listing.proposed', listingPayload)
/** Staff who act for an organisation began an entry, which its own people look at and send in. */
export const listingDraftedFor = defineEvent('listing.drafted-for', listingPayload)
/** Given back to its owner, with reasons in its history. */
export const listingReturned = defineEvent('listing.returned', listingPayload)
/** Kept back by a moderator until something is clear. */
export const listingHeld = defineEvent('listing.held', listingPayload)
/** A moderator took back a moment later that it was held or returned: it waits as before. */
export const listingUndone = defineEvent('listing.decision-undone', listingPayload)
export const listingRejected = defineEvent('listing.rejected', listingPayload)
/** Public from here on; also after a renewal. */
export const listingPublished = defineEvent('listing.published', listingPayload)
/** The text of a published listing changed. */
export const listingChanged = defineEvent('listing.changed', listingPayload)
/** Taken back by its owner. */
export const listingWithdrawn = defineEvent('listing.withdrawn', listingPayload)
export const listingExpired = defineEvent('listing.expired', listingPayload)
/** Out of sight though its status stays, or in sight again. */
export const listingHidden = defineEvent('listing.hidden', listingPayload)
export const listingShown = defineEvent('listing.shown', listingPayload)

/** Events after which index and matches of a listing must be made anew. */
export const listingVisibilityEvents = [
  listingPublished,
  listingChanged,
  listingWithdrawn,
  listingExpired,
  listingReturned,
  listingHidden,
  listingShown,
] as const
