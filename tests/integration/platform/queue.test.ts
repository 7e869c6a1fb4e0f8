import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createLogger } from '#app/platform/logging/logger.server'
import { createQueue, defineJob, type Queue } from '#app/platform/queue/queue.server'
import { testDatabaseUrl } from '#tests/support/database'

const numbered = z.object({ number: z.number() })

let queue: Queue
beforeEach(async () => {
  queue = createQueue(testDatabaseUrl(), createLogger({ LOG_LEVEL: 'silent' }))
  await queue.start()
})
afterEach(() => queue.stop())

describe('the queue', () => {
  it('goes on at once while there is more to do than a batch', async () => {
    const job = defineJob({ name: 'test.many', data: numbered })
    for (let number = 0; number < 60; number++) await queue.send(job, { number })
    const done = new Set<number>()
    const began = performance.now()
    await queue.work(job, async ({ number }) => {
      done.add(number)
    })
    // One a poll, as it would be without batches, takes half a minute.
    await expect.poll(() => done.size, { timeout: 20_000 }).toBe(60)
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  it('tries a job that failed again, and no other of its batch', async () => {
    const job = defineJob({ name: 'test.failing', data: numbered })
    for (let number = 0; number < 5; number++) await queue.send(job, { number })
    const tried: number[] = []
    await queue.work(job, async ({ number }) => {
      tried.push(number)
      if (number === 2 && tried.filter((each) => each === 2).length === 1) throw new Error('broken')
    })
    await expect.poll(() => tried.length, { timeout: 20_000 }).toBe(6)
    expect(tried.toSorted()).toEqual([0, 1, 2, 2, 3, 4])
  })
})
