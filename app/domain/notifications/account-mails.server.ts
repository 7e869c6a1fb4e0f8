import type { AuthMails, MailedUser } from '#app/platform/auth/auth.server'
import type { Database } from '#app/platform/db/client.server'
import type { Queue } from '#app/platform/queue/queue.server'
import { accountMailJob } from './account-mail-job'

/**
 * Mails that accounts ask for, sent by a job so that a known and an unknown address take the same time.
 * @param db where the reader's language is kept
 */
export function createAuthMails(db: Database, queue: Queue): AuthMails {
  const send = async (
    kind: 'confirmAddress' | 'addressAlreadyUsed' | 'resetPassword' | 'approveNewAddress',
    user: MailedUser,
    details: { token?: string; newAddress?: string } = {},
  ) => {
    const found = await db.user.findUnique({ where: { id: user.id }, select: { locale: true } })
    await queue.send(accountMailJob, {
      kind,
      to: user.email,
      name: user.name,
      locale: found?.locale === 'en' ? 'en' : 'vi',
      ...details,
    })
  }
  return {
    confirmAddress: (user, token) => send('confirmAddress', user, { token }),
    addressAlreadyUsed: (user) => send('addressAlreadyUsed', user),
    resetPassword: (user, token) => send('resetPassword', user, { token }),
    approveNewAddress: (user, newAddress, token) =>
      send('approveNewAddress', user, { token, newAddress }),
  }
}
