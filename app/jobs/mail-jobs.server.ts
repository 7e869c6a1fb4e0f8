import { accountMailJob } from '#app/domain/notifications/account-mail-job'
import { digestMailJob } from '#app/domain/notifications/digest-mail-job'
import { messageMailJob } from '#app/domain/notifications/message-mail-job'
import { sendAccountMail } from '#app/domain/notifications/send-account-mail.server'
import { sendDigestMail } from '#app/domain/notifications/send-digest-mail.server'
import { sendMessageMail } from '#app/domain/notifications/send-message-mail.server'
import type { Services } from '#app/domain/services'
import { refreshTexts } from '#app/domain/texts/index.server'
import type { Queue } from '#app/platform/queue/queue.server'

/** Sends the mails that were queued. */
export async function startMailJobs(services: Services, queue: Queue): Promise<void> {
  const { mailer, env, db } = services
  const wordedByStaff = () => refreshTexts(db, new Date())
  await queue.work(accountMailJob, async (mail) => {
    await wordedByStaff()
    await sendAccountMail(mailer, env, mail)
  })
  await queue.work(digestMailJob, (mail) => sendDigestMail(mailer, env, mail))
  await queue.work(messageMailJob, async (mail) => {
    await wordedByStaff()
    await sendMessageMail(mailer, env, mail)
  })
}
