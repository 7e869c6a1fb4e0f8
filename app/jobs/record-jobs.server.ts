import { z } from 'zod'
import { accountClosed } from '#app/domain/accounts/account-events'
import { system } from '#app/domain/accounts/actor'
import { forgetPerson, removeOldest, sealRecord } from '#app/domain/record/index.server'
import type { Services } from '#app/domain/services'
import { onOutboxGrowth } from '#app/platform/events/listen.server'
import { defineJob, type Queue } from '#app/platform/queue/queue.server'
import { on } from './subscription'

const dropOldest = defineJob({ name: 'clock.remove-oldest-of-record', data: z.object({}) })

/** What the record does when somebody closes their account. */
export const recordSubscriptions = [
  on('record.forget-person', [accountClosed], async ({ ctx }, { id, individuals }) => {
    await forgetPerson(ctx, id, individuals)
  }),
]

/**
 * Seals what arrives in the record, and removes the oldest once a night.
 * @returns a function that stops the sealing and waits for what is under way
 */
export async function startRecordJobs(
  { db, env, logger }: Services,
  queue: Queue,
): Promise<() => Promise<void>> {
  await queue.schedule(dropOldest, '45 2 * * *', async () => {
    const ctx = { db, actor: system, now: new Date(), requestId: dropOldest.name }
    const removed = await removeOldest(ctx)
    if (removed > 0) logger.info({ removed }, 'oldest entries of the record removed')
  })
  return onOutboxGrowth(env.DATABASE_URL, logger, async () => {
    while ((await sealRecord(db)) > 0);
  })
}
