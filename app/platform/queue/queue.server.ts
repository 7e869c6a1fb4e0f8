import { type JobResult, PgBoss } from 'pg-boss'
import type { z } from 'zod'
import type { Logger } from '#app/platform/logging/logger.server'

/** A kind of job: its queue's name and the schema of its data. */
export interface JobType<Data extends z.ZodType = z.ZodType> {
  name: string
  data: Data
  /** Tries after the first, with growing pauses; then the job waits in the dead-letter queue. */
  retries?: number
  /** Longest pause between two tries, in seconds. */
  longestPause?: number
}

/** Declares a kind of job. */
export function defineJob<Data extends z.ZodType>(type: JobType<Data>): JobType<Data> {
  return type
}

/** Work that is done after commit, kept in PostgreSQL. */
export interface Queue {
  /** Adds a job; one with the same `key` that still waits is not added twice. */
  send<Data extends z.ZodType>(
    type: JobType<Data>,
    data: z.input<Data>,
    options?: { key?: string; startAfter?: Date },
  ): Promise<void>
  /** Adds a job for each of `all`, in one statement. */
  sendAll<Data extends z.ZodType>(type: JobType<Data>, all: readonly z.input<Data>[]): Promise<void>
  /** Handles jobs of this type in this process. */
  work<Data extends z.ZodType>(
    type: JobType<Data>,
    handler: (data: z.output<Data>) => Promise<void>,
  ): Promise<void>
  /** Handles the type on a cron schedule in Vietnamese time. */
  schedule(type: JobType, cron: string, handler: () => Promise<void>): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

const DEAD_LETTERS = 'dead-letters'

// PostgreSQL tells of a new job at once; what waits for its time or for another try is looked for every two
// seconds, and all of it every half second where PostgreSQL cannot tell. A full batch is followed by the next at
// once: a thousand events do not wait for each other.
const workOptions = {
  pollingIntervalSeconds: 0.5,
  notifyPollingIntervalSeconds: 2,
  batchSize: 10,
  burstWhenBatchFull: true,
  perJobResults: true,
} as const

const scheduleOptions = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 10 } as const

/** Creates the queue on PostgreSQL; nothing runs before `start`. */
export function createQueue(connectionString: string, logger: Logger): Queue {
  const boss = new PgBoss({
    connectionString,
    max: 4,
    application_name: 'exchange-queue',
    useListenNotify: true,
  })
  boss.on('error', (error) => logger.error({ err: error }, 'queue error'))
  const known = new Set<string>()

  const ensure = async (type: JobType) => {
    if (known.has(type.name)) return
    const options = {
      notify: true,
      retryLimit: type.retries ?? 5,
      retryDelay: 2,
      retryBackoff: true,
      ...(type.longestPause === undefined ? {} : { retryDelayMax: type.longestPause }),
    }
    await boss.createQueue(type.name, { ...options, deadLetter: DEAD_LETTERS })
    // A queue that an older release made keeps its old ways otherwise.
    await boss.updateQueue(type.name, options)
    known.add(type.name)
  }

  return {
    async send(type, data, options = {}) {
      await ensure(type)
      await boss.send(type.name, type.data.parse(data) as object, {
        ...(options.key ? { singletonKey: options.key } : {}),
        ...(options.startAfter ? { startAfter: options.startAfter } : {}),
      })
    },
    async sendAll(type, all) {
      if (all.length === 0) return
      await ensure(type)
      const jobs = all.map((data) => ({ data: type.data.parse(data) as object }))
      await boss.insert(type.name, jobs)
    },
    async work(type, handler) {
      await ensure(type)
      await boss.work(type.name, workOptions, async (jobs) => {
        const results: JobResult[] = []
        for (const { id, data } of jobs) {
          try {
            await handler(type.data.parse(data))
            results.push({ id, status: 'completed' })
          } catch (error) {
            logger.warn({ err: error, queue: type.name, job: id }, 'job failed')
            results.push({ id, status: 'failed', output: { message: String(error) } })
          }
        }
        return results
      })
    },
    async schedule(type, cron, handler) {
      await ensure(type)
      await boss.schedule(type.name, cron, {}, { tz: 'Asia/Ho_Chi_Minh' })
      await boss.work(type.name, scheduleOptions, async () => handler())
    },
    async start() {
      await boss.start()
      await boss.createQueue(DEAD_LETTERS)
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 5_000 })
    },
  }
}
