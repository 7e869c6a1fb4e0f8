import { defineEvent, recordPayload } from '#app/platform/events/event'

/** A group of words was added, changed or ended: what is found by words may differ from now on. */
export const vocabularyChanged = defineEvent('vocabulary.changed', recordPayload)
