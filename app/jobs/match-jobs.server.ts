import { matchListing } from '#app/domain/matching/index.server'
import { rematchJob } from '#app/domain/matching/rematch-job'
import type { Services } from '#app/domain/services'
import type { Queue } from '#app/platform/queue/queue.server'

type Parts = Pick<Services, 'db' | 'search'> & { env: Pick<Services['env'], 'MATCHES_HELD'> }

/** Matches needs anew after the meaning of words has changed. */
export async function startMatchJobs({ db, search, env }: Parts, queue: Queue): Promise<void> {
  await queue.work(rematchJob, async ({ needIds }) => {
    for (const id of needIds) {
      const parts = { db, engine: search, now: new Date(), hold: env.MATCHES_HELD }
      await matchListing(parts, 'need', id)
    }
  })
}
