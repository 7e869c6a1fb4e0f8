import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { dueRequests, endingCertificates } from '#app/domain/directory/index.server'
import { dueMilestones } from '#app/domain/incubation/index.server'
import {
  remindOfMilestones,
  remindOfServices,
  warnOfCertificates,
} from '#app/domain/notifications/index.server'
import type { Services } from '#app/domain/services'
import { defineJob, type Queue } from '#app/platform/queue/queue.server'

const watchRequests = defineJob({ name: 'clock.watch-service-requests', data: z.object({}) })
const watchMilestones = defineJob({ name: 'clock.watch-milestones', data: z.object({}) })
const watchCertificates = defineJob({ name: 'clock.watch-certificates', data: z.object({}) })

/** Starts what runs by the clock for requests, certificates and milestones, in Vietnamese time. */
export async function startServiceSchedules({ db }: Services, queue: Queue): Promise<void> {
  const ctxOf = ({ name }: { name: string }) => ({
    db,
    actor: system,
    now: new Date(),
    requestId: name,
  })
  await queue.schedule(watchRequests, '25 8-17 * * *', async () => {
    const ctx = ctxOf(watchRequests)
    await remindOfServices({ ctx, queue }, await dueRequests(ctx))
  })
  await queue.schedule(watchMilestones, '35 8 * * *', async () => {
    const ctx = ctxOf(watchMilestones)
    await remindOfMilestones({ ctx, queue }, await dueMilestones(ctx))
  })
  await queue.schedule(watchCertificates, '10 8 * * *', async () => {
    const ctx = ctxOf(watchCertificates)
    await warnOfCertificates({ ctx, queue }, await endingCertificates(ctx))
  })
}
