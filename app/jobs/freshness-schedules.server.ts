import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { endingRights, watchAvailability } from '#app/domain/freshness/index.server'
import { remindOfVerifications, warnOfEndingRights } from '#app/domain/notifications/index.server'
import { settleOfficers } from '#app/domain/officers/index.server'
import { dueVerifications } from '#app/domain/organisations/index.server'
import type { Services } from '#app/domain/services'
import { defineJob, type Queue } from '#app/platform/queue/queue.server'

const askWhatStands = defineJob({ name: 'clock.watch-availability', data: z.object({}) })
const settle = defineJob({ name: 'clock.settle-officers', data: z.object({}) })
const watchVerifications = defineJob({ name: 'clock.watch-verifications', data: z.object({}) })
const watchRights = defineJob({ name: 'clock.watch-ip-rights', data: z.object({}) })

/** Starts what keeps entries fresh and answered for by the clock, in Vietnamese time. */
export async function startFreshnessSchedules(
  { db, logger }: Services,
  queue: Queue,
): Promise<void> {
  const ctxOf = ({ name }: { name: string }) => ({
    db,
    actor: system,
    now: new Date(),
    requestId: name,
  })
  await queue.schedule(askWhatStands, '35 8 * * *', async () => {
    logger.info(await watchAvailability(ctxOf(askWhatStands)), 'availability watched')
  })
  await queue.schedule(settle, '50 * * * *', async () => {
    logger.info(await settleOfficers(ctxOf(settle)), 'officers settled')
  })
  await queue.schedule(watchRights, '45 8 * * *', async () => {
    const ctx = ctxOf(watchRights)
    await warnOfEndingRights({ ctx, queue }, await endingRights(ctx))
  })
  await queue.schedule(watchVerifications, '55 8 * * *', async () => {
    const ctx = ctxOf(watchVerifications)
    await remindOfVerifications({ ctx, queue }, await dueVerifications(ctx))
  })
}
