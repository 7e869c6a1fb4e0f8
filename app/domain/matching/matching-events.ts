import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

const match = z.object({ id: z.uuid(), technologyId: z.uuid(), needId: z.uuid() })

/** Somebody said that a match is not relevant, or took that back: other candidates are ranked anew. */
export const matchDismissed = defineEvent('match.dismissed', match)
export const matchRestored = defineEvent('match.restored', match)

/** Staff let the two sides see matches that were held, or that they made by hand. */
export const matchesReleased = defineEvent(
  'match.released',
  z.object({ matches: z.array(z.object({ technologyId: z.uuid(), needId: z.uuid() })) }),
)
