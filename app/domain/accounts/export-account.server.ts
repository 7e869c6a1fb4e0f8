import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { exportActing } from './export-acting.server'
import { exportDealings } from './export-dealings.server'
import { exportDisclosures } from './export-disclosures.server'
import { exportEntries } from './export-entries.server'
import { exportIncubation } from './export-incubation.server'
import { exportModeration } from './export-moderation.server'
import { exportPayments } from './export-payments.server'
import { exportRoom } from './export-room.server'
import { exportServices } from './export-services.server'
import { exportSupport } from './export-support.server'
import { exportTrust } from './export-trust.server'

const invitation = {
  organisation: { select: { name: true } },
  role: true,
  createdAt: true,
  acceptedAt: true,
  cancelledAt: true,
} as const

/**
 * Everything the exchange keeps about the actor as a person, for them to take along (Law 91/2025/QH15): their
 * account, and what they wrote and did in entries and deals. Those themselves belong to organisations and are
 * not part of it; secrets and other people's details are left out.
 */
export async function exportAccount({ db, actor, now }: Context) {
  if (actor.kind !== 'person') throw notFound()
  const { userId } = actor
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      emailVerified: true,
      phone: true,
      locale: true,
      createdAt: true,
      updatedAt: true,
      accounts: { select: { providerId: true, createdAt: true } },
      history: { select: { action: true, role: true, reason: true, createdAt: true } },
      sessions: {
        select: { ipAddress: true, userAgent: true, createdAt: true, expiresAt: true },
      },
      consents: { select: { document: true, version: true, givenAt: true, withdrawnAt: true } },
      staffAssignments: {
        select: { role: true, unitCode: true, validFrom: true, validTo: true },
      },
      memberships: {
        select: {
          role: true,
          status: true,
          createdAt: true,
          organisation: { select: { name: true, slug: true } },
        },
      },
      notifications: {
        select: { kind: true, payload: true, createdAt: true, readAt: true },
        orderBy: { createdAt: 'asc' },
      },
      preferences: { select: { kind: true, email: true } },
      savedSearches: {
        select: { name: true, query: true, frequency: true, createdAt: true },
        orderBy: { createdAt: 'asc' },
      },
      shortlist: { select: { technology: { select: { slug: true } }, createdAt: true } },
    },
  })
  const [
    received,
    sent,
    mails,
    searchReviews,
    wordSteps,
    support,
    services,
    incubation,
    dealings,
    disclosures,
    entries,
    rooms,
    payments,
    acting,
    trust,
    moderation,
  ] = await Promise.all([
    db.invitation.findMany({ where: { email: user.email }, select: invitation }),
    db.invitation.findMany({ where: { invitedById: userId }, select: invitation }),
    db.sentMail.findMany({
      where: { recipient: user.email },
      orderBy: { createdAt: 'asc' },
      select: { subject: true, createdAt: true },
    }),
    db.searchMissReview.findMany({
      where: { userId },
      orderBy: { createdAt: 'asc' },
      select: { query: true, outcome: true, note: true, createdAt: true },
    }),
    db.wordGroupHistory.findMany({
      where: { actorId: userId },
      orderBy: { createdAt: 'asc' },
      select: { action: true, words: true, createdAt: true },
    }),
    exportSupport(db, userId),
    exportServices(db, userId),
    exportIncubation(db, userId),
    exportDealings(db, userId),
    exportDisclosures(db, userId),
    exportEntries(db, userId),
    exportRoom(db, userId),
    exportPayments(db, userId),
    exportActing(db, userId),
    exportTrust(db, userId),
    exportModeration(db, userId),
  ])
  const invitations = { received, sent }
  return {
    exportedAt: now,
    ...user,
    invitations,
    mails,
    searchReviews,
    wordSteps,
    support,
    services,
    incubation,
    ...dealings,
    ...disclosures,
    ...entries,
    rooms,
    payments,
    acting,
    trust,
    moderation,
  }
}
