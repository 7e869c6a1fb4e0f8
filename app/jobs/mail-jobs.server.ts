import { accountMailJob } from '#app/domain/notifications/account-mail-job'
import { sendAccountMail } from '#app/domain/notifications/send-account-mail.server'
import type { Services } from '#app/domain/services'
import type { Queue } from '#app/platform/queue/queue.server'

/** Sends the mails that were queued. */
export async function startMailJobs(services: Services, queue: Queue): Promise<void> {
  await queue.work(accountMailJob, (data) =>
    sendAccountMail(services.mailer, services.env.APP_URL, services.env.EXCHANGE_NAME, data),
  )
}
