import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'
import { contractParts } from './deal-contract'
import { stageNames } from './deal-stages'
import { termNames } from './deal-terms'

const listing = z.object({ kind: z.enum(['technology', 'need']), id: z.uuid() })

/** Carries no contact details: whoever writes a message reads those of its recipient only. */
const questionPayload = z.object({
  id: z.uuid(),
  /** The organisation that is asked. */
  organisationId: z.uuid(),
  listing,
})

export const questionAsked = defineEvent('question.asked', questionPayload)
/** The answer goes to the asker: an account, or the address that a visitor left. */
export const questionAnswered = defineEvent('question.answered', questionPayload)

const interestPayload = z.object({
  id: z.uuid(),
  fromOrganisationId: z.uuid(),
  toOrganisationId: z.uuid(),
  listing,
})

export const interestExpressed = defineEvent('interest.expressed', interestPayload)
export const interestAccepted = defineEvent('interest.accepted', interestPayload)
export const interestDeclined = defineEvent('interest.declined', interestPayload)
export const interestWithdrawn = defineEvent('interest.withdrawn', interestPayload)
/** The owner has not answered yet, and is reminded. */
export const interestReminded = defineEvent('interest.reminded', interestPayload)
/** The owner has not answered for too long: the officers named here are told. */
export const interestEscalated = defineEvent(
  'interest.escalated',
  interestPayload.extend({ officerIds: z.array(z.string()) }),
)
/** A listing takes further talks: an organisation that waited for it is told. */
export const interestPlaceFree = defineEvent(
  'interest.place-free',
  z.object({ id: z.uuid(), organisationId: z.uuid(), listing }),
)

const stage = z.enum(stageNames)
const dealPayload = z.object({
  id: z.uuid(),
  number: z.string(),
  providerId: z.uuid(),
  seekerId: z.uuid(),
  stage,
  /** The party that acted; null for staff and for the exchange itself. */
  side: z.enum(['provider', 'seeker']).nullable(),
})

export const dealCreated = defineEvent('deal.created', dealPayload)
export const dealStageChanged = defineEvent(
  'deal.stage-changed',
  dealPayload.extend({ from: stage }),
)
/** One party gave its word on `stage`; the other is asked for its own. */
export const dealConfirmationAsked = defineEvent('deal.confirmation-asked', dealPayload)
/** The terms were changed, of which it says the names; words given on them before no longer count. */
export const dealTermsChanged = defineEvent(
  'deal.terms-changed',
  dealPayload.extend({
    changedFields: z.array(z.enum([...termNames, ...contractParts])).default([]),
  }),
)
export const dealDocumentAdded = defineEvent(
  'deal.document-added',
  dealPayload.extend({ documentId: z.uuid().optional() }),
)
/** Staff said who answers for the deal on the department's side. */
export const dealOfficerNamed = defineEvent(
  'deal.officer-named',
  dealPayload.extend({ officerId: z.string() }),
)
export const dealClosed = defineEvent('deal.closed', dealPayload)
export const dealTerminated = defineEvent('deal.terminated', dealPayload)
