import { setTimeout } from 'node:timers/promises'
import { wordsSettleMs } from '#app/domain/vocabulary/index.server'
import { vocabularyChanged } from '#app/domain/vocabulary/vocabulary-events'
import { announceIndexChange } from '#app/platform/events/change-watch.server'
import { on } from './subscription'

/** Time for a process to read the words again that it found old. */
const READING_MS = 500

/**
 * Pages made while a process still held the old words are made anew once every process has read the new
 * ones.
 */
export const vocabularySubscriptions = [
  on('vocabulary.settled', [vocabularyChanged], async ({ ctx }) => {
    await setTimeout(wordsSettleMs + READING_MS)
    await announceIndexChange(ctx.db)
  }),
]
