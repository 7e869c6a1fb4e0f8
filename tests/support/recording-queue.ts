import type { z } from 'zod'
import type { JobType, Queue } from '#app/platform/queue/queue.server'

/** A job as it was queued. */
export interface QueuedJob {
  name: string
  data: unknown
}

/** A queue that keeps its jobs for the test to look at and to run. */
export function createRecordingQueue(): Queue & { jobs: QueuedJob[] } {
  const jobs: QueuedJob[] = []
  return {
    jobs,
    async send<Data extends z.ZodType>(type: JobType<Data>, data: z.input<Data>) {
      jobs.push({ name: type.name, data: type.data.parse(data) })
    },
    async sendAll<Data extends z.ZodType>(type: JobType<Data>, all: readonly z.input<Data>[]) {
      for (const data of all) jobs.push({ name: type.name, data: type.data.parse(data) })
    },
    work: async () => {},
    schedule: async () => {},
    start: async () => {},
    stop: async () => {},
  }
}
