import { z } from 'zod'
import { defineEvent } from '#app/platform/events/event'

/** A member of staff began to act for somebody, who is told. */
export const actingStarted = defineEvent('acting.started', z.object({ id: z.uuid() }))
