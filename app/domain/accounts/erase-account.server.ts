import { createHash } from 'node:crypto'
import type { Transaction } from '#app/platform/db/client.server'
import { forgetInMessages } from './forget-in-messages.server'
import { forbidNoAdministrator } from './staff-roles.server'

/**
 * Removes what tells who a person is. The row stays, nameless, because histories point to it; nobody can
 * sign in with it again. Part of closing an account, in the caller's transaction.
 * @throws DomainError `lastAdministrator`
 */
export async function eraseAccount(db: Transaction, userId: string, now: Date): Promise<void> {
  await forbidNoAdministrator(db, now, { userId })
  const { email, name } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true, name: true },
  })
  const token = createHash('sha256').update(userId).digest('hex').slice(0, 16)
  const nobody = `closed-${token}@closed.invalid`
  await forgetInMessages(db, userId, name)
  await db.user.update({
    where: { id: userId },
    data: {
      name: '—',
      email: nobody,
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
  await db.roomReading.deleteMany({ where: { userId } })
  await db.roomGuest.updateMany({
    where: { email: email.toLowerCase() },
    data: { email: nobody },
  })
  await db.sentMail.deleteMany({ where: { recipient: email } })
  await db.invitation.updateMany({ where: { email }, data: { email: nobody } })
  await db.question.updateMany({
    where: { OR: [{ askerId: userId }, { email: { equals: email, mode: 'insensitive' } }] },
    data: { name: '—', email: null, phone: null },
  })
  await db.abuseReport.updateMany({
    where: {
      OR: [{ reporterId: userId }, { reporterEmail: { equals: email, mode: 'insensitive' } }],
    },
    data: { reporterName: null, reporterEmail: null },
  })
  await db.consent.updateMany({
    where: { userId, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  await db.staffAssignment.updateMany({
    where: { userId, OR: [{ validTo: null }, { validTo: { gt: now } }] },
    data: { validTo: now },
  })
  await freeOfficer(db, userId)
}

/** Entries, running deals and open reports that they answered for wait for another officer. */
async function freeOfficer(db: Transaction, officerId: string): Promise<void> {
  const nobody = { data: { officerId: null } }
  await db.technology.updateMany({ where: { officerId }, ...nobody })
  await db.need.updateMany({ where: { officerId }, ...nobody })
  await db.abuseReport.updateMany({ where: { officerId, status: 'open' }, ...nobody })
  await db.deal.updateMany({
    where: { officerId, stage: { notIn: ['closed', 'terminated'] } },
    ...nobody,
  })
}
