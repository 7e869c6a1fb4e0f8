import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** Saved searches of one person have new entries: one digest tells of all of them. */
export const searchFindsReady = defineEvent(
  'saved-search.finds-ready',
  z.object({
    userId: z.string(),
    searches: z.array(
      z.object({
        id: z.uuid(),
        /** All new entries; `entryIds` are the newest of them, for the digest to name. */
        count: z.number().int().positive(),
        entryIds: z.array(z.uuid()),
      }),
    ),
  }),
)
