import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { tasksToRemindOf } from '#app/domain/deal-room/index.server'
import { prepareFollowUps } from '#app/domain/follow-up/index.server'
import { remindOfTask } from '#app/domain/notifications/index.server'
import type { Services } from '#app/domain/services'
import { defineJob, type Queue } from '#app/platform/queue/queue.server'

const remindOfTasks = defineJob({ name: 'clock.remind-of-tasks', data: z.object({}) })
const askWhatCame = defineJob({ name: 'clock.prepare-follow-ups', data: z.object({}) })

/** Starts what runs by the clock in the rooms of deals and after them, in Vietnamese time. */
export async function startRoomSchedules({ db }: Services, queue: Queue): Promise<void> {
  const ctxOf = ({ name }: { name: string }) => ({
    db,
    actor: system,
    now: new Date(),
    requestId: name,
  })
  await queue.schedule(remindOfTasks, '20 8 * * *', async () => {
    const ctx = ctxOf(remindOfTasks)
    for (const task of await tasksToRemindOf(ctx)) await remindOfTask({ ctx, queue }, task)
  })
  await queue.schedule(askWhatCame, '40 8 * * *', async () => {
    await prepareFollowUps(ctxOf(askWhatCame))
  })
}
