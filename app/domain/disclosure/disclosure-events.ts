import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

const listing = z.object({ kind: z.enum(['technology', 'need']), id: z.uuid() })

/** Carries neither text nor names of files: messages are read by people whom these are not open to. */
const ndaPayload = z.object({
  id: z.uuid(),
  number: z.string(),
  ownerId: z.uuid(),
  otherId: z.uuid(),
  /** The party that acted; null for the clock. */
  by: z.uuid().nullable(),
  listing,
})

export const ndaOffered = defineEvent('nda.offered', ndaPayload)
/** One side has given its word and the other is asked for its own. */
export const ndaConfirmed = defineEvent('nda.confirmed', ndaPayload)
/** Both sides have accepted: what is for parties of the agreement is open. */
export const ndaAccepted = defineEvent('nda.accepted', ndaPayload)
export const ndaDeclined = defineEvent('nda.declined', ndaPayload)
export const ndaWithdrawn = defineEvent('nda.withdrawn', ndaPayload)
export const ndaEnded = defineEvent('nda.ended', ndaPayload)
export const ndaExpired = defineEvent('nda.expired', ndaPayload)

/** An organisation was invited by name to what is restricted about a listing. */
export const disclosureInvited = defineEvent(
  'disclosure.invited',
  z.object({ id: z.uuid(), organisationId: z.uuid(), listing }),
)
