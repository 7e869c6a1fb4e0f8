import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'
import { storyNews } from './success-story'

/** A story was written, agreed to, made public or taken back. Carries nothing of what it says. */
export const successStoryChanged = defineEvent(
  'success-story.changed',
  z.object({
    dealId: z.uuid(),
    number: z.string(),
    providerId: z.uuid(),
    seekerId: z.uuid(),
    /** The party that acted; null for staff. */
    side: z.enum(['provider', 'seeker']).nullable(),
    what: z.enum(storyNews),
  }),
)
