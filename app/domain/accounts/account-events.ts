import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A person closed their account for good, and with it the organisations that stood for them alone. */
export const accountClosed = defineEvent(
  'account.closed',
  z.object({ id: z.string(), individuals: z.array(z.uuid()) }),
)
