import { setTimeout } from 'node:timers/promises'
import { needsWithWords } from '#app/domain/matching/index.server'
import { needsPerJob, rematchJob } from '#app/domain/matching/rematch-job'
import { wordsOfGroup, wordsSettleMs } from '#app/domain/vocabulary/index.server'
import { vocabularyChanged } from '#app/domain/vocabulary/vocabulary-events'
import { announceIndexChange } from '#app/platform/events/change-watch.server'
import { on } from './subscription'

/** Time for a process to read the words again that it found old. */
const READING_MS = 500

/**
 * Pages made while a process still held the old words are made anew once every process has read the new
 * ones, and so are the stored matches of the needs that have the words.
 */
export const vocabularySubscriptions = [
  on('vocabulary.settled', [vocabularyChanged], async ({ ctx }) => {
    await setTimeout(wordsSettleMs + READING_MS)
    await announceIndexChange(ctx.db)
  }),
  on(
    'match.vocabulary',
    [vocabularyChanged],
    async ({ ctx, services, queue }, { id }) => {
      const words = await wordsOfGroup(ctx.db, id)
      const needIds = await needsWithWords(services.search, words)
      const startAfter = new Date(ctx.now.getTime() + wordsSettleMs + READING_MS)
      for (let from = 0; from < needIds.length; from += needsPerJob) {
        const slice = needIds.slice(from, from + needsPerJob)
        await queue.send(rematchJob, { needIds: slice }, { startAfter })
      }
    },
    { patient: true },
  ),
]
