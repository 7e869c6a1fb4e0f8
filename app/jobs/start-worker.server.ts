import type { Services } from '#app/domain/services'
import { onOutboxGrowth } from '#app/platform/events/listen.server'
import type { Queue } from '#app/platform/queue/queue.server'
import { deliver } from './deliver.server'
import { deliveryTo, dispatchOutbox } from './dispatch.server'
import { startFreshnessSchedules } from './freshness-schedules.server'
import { startMailJobs } from './mail-jobs.server'
import { startMatchJobs } from './match-jobs.server'
import { startRecordJobs } from './record-jobs.server'
import { startRoomSchedules } from './room-schedules.server'
import { startSchedules } from './schedules.server'
import { startServiceSchedules } from './service-schedules.server'
import { subscriptions } from './subscriptions.server'

/**
 * Starts the work that is done after commit: events to their handlers, mails, and what runs by the clock.
 * @returns a function that stops it and waits for what is under way
 */
export async function startWorker(services: Services, queue: Queue): Promise<() => Promise<void>> {
  for (const subscription of subscriptions) {
    await queue.work(deliveryTo(subscription), ({ eventId }) =>
      deliver(services, queue, subscription, BigInt(eventId)),
    )
  }
  await startMailJobs(services, queue)
  await startMatchJobs(services, queue)
  await startSchedules(services, queue)
  await startRoomSchedules(services, queue)
  await startServiceSchedules(services, queue)
  await startFreshnessSchedules(services, queue)
  const stopRecord = await startRecordJobs(services, queue)
  const stopDispatch = onOutboxGrowth(services.env.DATABASE_URL, services.logger, async () => {
    while ((await dispatchOutbox(services.db, queue, subscriptions, new Date())) > 0);
  })
  return async () => {
    await Promise.all([stopDispatch(), stopRecord()])
  }
}
