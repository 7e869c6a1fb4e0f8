import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** Every process that holds an index fills it anew from the database, while searches go on. */
export const indexRebuildRequested = defineEvent('search.rebuild-requested', z.object({}))
