import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { tasksToRemindOf } from '#app/domain/deal-room/index.server'
import { remindOfTask } from '#app/domain/notifications/index.server'
import type { Services } from '#app/domain/services'
import { defineJob, type Queue } from '#app/platform/queue/queue.server'

const remindOfTasks = defineJob({ name: 'clock.remind-of-tasks', data: z.object({}) })

/** Starts what runs by the clock in the rooms of deals, in Vietnamese time. */
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
}
