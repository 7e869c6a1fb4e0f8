import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A focal point drafted a need for an organisation, which is told and sends it in itself. */
export const needDrafted = defineEvent(
  'need.drafted-for',
  z.object({ id: z.uuid(), organisationId: z.uuid(), name: z.string() }),
)
