import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

const about = { id: z.uuid(), number: z.string(), organisationId: z.uuid() }

/** A step of a review was taken. Carries nothing of what anybody wrote. */
export const supportReviewMoved = defineEvent(
  'support-review.moved',
  z.object({ ...about, step: z.string(), from: z.string(), to: z.string() }),
)

/** Somebody was named to examine an application. */
export const supportOfficerNamed = defineEvent(
  'support-review.officer-named',
  z.object({ ...about, officerId: z.string() }),
)

/** Somebody was called to a council. */
export const supportMemberCalled = defineEvent(
  'support-review.member-called',
  z.object({ ...about, userId: z.string() }),
)

/** Every member of a council who may score has scored. */
export const supportCouncilScored = defineEvent('support-review.council-scored', z.object(about))

/** A clock ends on the next working day, or has ended. */
export const supportClockNudged = defineEvent(
  'support-review.clock-nudged',
  z.object({
    ...about,
    kind: z.enum(['soon', 'late']),
    status: z.string(),
    dueAt: z.coerce.date(),
  }),
)
