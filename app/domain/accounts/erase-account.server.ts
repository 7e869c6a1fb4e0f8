import { createHash } from 'node:crypto'
import type { Transaction } from '#app/platform/db/client.server'
import { forbidNoAdministrator } from './staff-roles.server'

/**
 * Removes what tells who a person is. The row stays, nameless, because histories point to it; nobody can
 * sign in with it again. Part of closing an account, in the caller's transaction.
 * @throws DomainError `lastAdministrator`
 */
export async function eraseAccount(db: Transaction, userId: string, now: Date): Promise<void> {
  await forbidNoAdministrator(db, now, { userId })
  const { email } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true },
  })
  const token = createHash('sha256').update(userId).digest('hex').slice(0, 16)
  await db.user.update({
    where: { id: userId },
    data: {
      name: '—',
      email: `closed-${token}@closed.invalid`,
      emailVerified: false,
      image: null,
      phone: null,
      activeOrganisationId: null,
      closedAt: now,
      erasedAt: now,
    },
  })
  await db.session.deleteMany({ where: { userId } })
  await db.account.deleteMany({ where: { userId } })
  await db.verification.deleteMany({ where: { value: userId } })
  await db.notification.deleteMany({ where: { userId } })
  await db.notificationPreference.deleteMany({ where: { userId } })
  await db.shortlistItem.deleteMany({ where: { userId } })
  await db.savedSearch.deleteMany({ where: { userId } })
  await db.sentMail.deleteMany({ where: { recipient: email } })
  await db.question.updateMany({
    where: { askerId: userId },
    data: { name: '—', email: null, phone: null },
  })
  await db.consent.updateMany({
    where: { userId, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  await db.staffAssignment.updateMany({
    where: { userId, OR: [{ validTo: null }, { validTo: { gt: now } }] },
    data: { validTo: now },
  })
}
