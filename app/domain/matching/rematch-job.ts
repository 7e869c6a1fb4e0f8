import { z } from 'zod'

/** Needs that one job matches anew, so that other jobs come in between. */
export const needsPerJob = 10

/** The job that matches needs anew, one after the other, without telling anybody: no entry has changed. */
export const rematchJob = {
  name: 'match.again',
  data: z.object({ needIds: z.array(z.uuid()).max(needsPerJob) }),
}
