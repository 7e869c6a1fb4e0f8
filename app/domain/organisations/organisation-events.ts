import { z } from 'zod'
import { defineEvent, recordPayload } from '#app/platform/events/event'

const decided = recordPayload.extend({
  reason: z.string().nullable(),
  /** When a suspension ends by itself (ISO 8601, UTC). */
  until: z.iso.datetime().nullable().default(null),
})

export const organisationCreated = defineEvent('organisation.created', recordPayload)
export const organisationChanged = defineEvent('organisation.changed', recordPayload)
export const organisationVerified = defineEvent('organisation.verified', decided)
export const organisationRejected = defineEvent('organisation.rejected', decided)
/** Nobody sees the organisation's entries until it is restored. */
export const organisationSuspended = defineEvent('organisation.suspended', decided)
export const organisationRestored = defineEvent('organisation.restored', decided)

/** Became part of another organisation, which has its entries from here on. */
export const organisationMerged = defineEvent(
  'organisation.merged',
  recordPayload.extend({ successorId: z.uuid() }),
)

/** `id` is the membership's. */
export const membershipRequested = defineEvent('membership.requested', recordPayload)
/** `id` is the membership's. */
export const membershipDecided = defineEvent(
  'membership.decided',
  recordPayload.extend({ accepted: z.boolean() }),
)
/** `id` is the invitation's; its token is made from the id when the mail is written. */
export const invitationSent = defineEvent('invitation.sent', recordPayload)
