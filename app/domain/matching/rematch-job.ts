import { z } from 'zod'

/** Entries that one job matches anew, so that other jobs come in between. */
export const needsPerJob = 10

const ids = z.array(z.uuid()).max(needsPerJob)

/** The job that matches entries anew, one after the other, without telling anybody: no entry has changed. */
export const rematchJob = {
  name: 'match.again',
  data: z.object({ needIds: ids.default([]), technologyIds: ids.default([]) }),
}
