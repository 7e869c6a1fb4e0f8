import {
  availabilityAsked,
  availabilityReminded,
  availabilitySilent,
} from '#app/domain/freshness/freshness-events'
import { availabilityToken, closeChecks, findCheck } from '#app/domain/freshness/index.server'
import { findListing } from '#app/domain/listings/index.server'
import {
  listingPublished,
  listingReturned,
  listingWithdrawn,
} from '#app/domain/listings/listing-events'
import { tellOfAvailability, tellStaffOfSilence } from '#app/domain/notifications/index.server'
import { on } from './subscription'

const messages = {
  [availabilityAsked.name]: 'availabilityAsked',
  [availabilityReminded.name]: 'availabilityReminder',
  [availabilitySilent.name]: 'availabilityHidden',
} as const

/** Questions whether entries are still available: their messages, and what makes them needless. */
export const freshnessSubscriptions = [
  on(
    'tell.availability',
    [availabilityAsked, availabilityReminded, availabilitySilent],
    async (job, { id, kind, listingId }, event) => {
      const check = await findCheck(job.ctx.db, id)
      if (!check || check.closedAt) return
      const { SESSION_SECRET } = job.services.env
      await tellOfAvailability(job, messages[event.type as keyof typeof messages], {
        ...{ kind, listingId, eventId: String(event.id), hideAt: check.hideAt },
        tokenFor: (userId) => availabilityToken(SESSION_SECRET, id, userId),
      })
    },
  ),
  on('tell.staff-silence', [availabilitySilent], async (job, { kind, listingId }, event) => {
    const row = await findListing(job.ctx.db, kind, listingId)
    if (!row) return
    const what = { kind, listingId, eventId: String(event.id) }
    await tellStaffOfSilence(job, what, row.officerId)
  }),
  on(
    'freshness.close-checks',
    [listingPublished, listingWithdrawn, listingReturned],
    ({ ctx }, { kind, id }) => closeChecks(ctx, kind, id),
  ),
]
