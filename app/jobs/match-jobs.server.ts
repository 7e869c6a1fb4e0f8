import { matchListing } from '#app/domain/matching/index.server'
import { rematchJob } from '#app/domain/matching/rematch-job'
import type { Services } from '#app/domain/services'
import type { Queue } from '#app/platform/queue/queue.server'

type Parts = Pick<Services, 'db' | 'search'> & { env: Pick<Services['env'], 'MATCHES_HELD'> }

/** Matches entries anew after the meaning of words has changed, or their organisation came back. */
export async function startMatchJobs({ db, search, env }: Parts, queue: Queue): Promise<void> {
  const again = (kind: 'technology' | 'need', id: string) =>
    matchListing({ db, engine: search, now: new Date(), hold: env.MATCHES_HELD }, kind, id)
  await queue.work(rematchJob, async ({ needIds, technologyIds }) => {
    for (const id of needIds) await again('need', id)
    for (const id of technologyIds) await again('technology', id)
  })
}
