import type { Queue } from '#app/platform/queue/queue.server'
import type { Context } from '../context'
import { organisationName } from './facts.server'
import { messagePaths } from './message-paths'
import { type MessageContext, mailTo, notify } from './notify.server'

/** Tells moderators that an organisation waits to be verified. */
export async function tellOfOrganisation(message: MessageContext, id: string, eventId: string) {
  await notify(message, {
    kind: 'staffOrganisation',
    payload: { organisation: await organisationName(message.ctx.db, id) },
    to: { staffRoles: ['moderator'] },
    href: messagePaths.staffOrganisation(id),
    dedupeKey: `event:${eventId}`,
  })
}

/** Tells the owners whether staff verified their organisation. */
export async function tellOfVerdict(
  message: MessageContext,
  kind: 'organisationVerified' | 'organisationRejected',
  verdict: { id: string; reason: string | null; eventId: string },
) {
  const organisation = await organisationName(message.ctx.db, verdict.id)
  await notify(message, {
    kind,
    payload: { organisation, reason: verdict.reason ?? '' },
    to: { organisationId: verdict.id, roles: ['owner'] },
    href: messagePaths.organisation,
    dedupeKey: `event:${verdict.eventId}`,
  })
}

interface DueVerification {
  organisationId: string
  name: string
  reviewOn: Date
  reminder: number
  officerId: string | null
}

/**
 * Reminds the owners of organisations, and who verified them last, that a verification ends: once for each reminder
 * of each verification, however often it runs.
 */
export async function remindOfVerifications(
  message: MessageContext,
  due: readonly DueVerification[],
) {
  for (const { organisationId, name, reviewOn, reminder, officerId } of due) {
    const payload = {
      ...{ organisation: name, date: reviewOn },
      late: reminder === 0 ? ('yes' as const) : ('no' as const),
    }
    const fact = `${organisationId}:${reviewOn.toISOString()}:${reminder}`
    await notify(message, {
      ...{ kind: 'verificationDue', payload },
      to: { organisationId, roles: ['owner'] },
      href: messagePaths.organisation,
      dedupeKey: `verification:${fact}`,
    })
    await notify(message, {
      ...{ kind: 'staffVerificationDue', payload },
      to: officerId ? { userIds: [officerId] } : { staffRoles: ['moderator'] },
      href: messagePaths.staffOrganisation(organisationId),
      dedupeKey: `verification-officer:${fact}`,
    })
  }
}

/** Tells the owners that somebody asks to join; where there are none, the moderators. */
export async function tellOfRequest(
  message: MessageContext,
  membershipId: string,
  eventId: string,
) {
  const { db } = message.ctx
  const found = await db.membership.findUnique({
    where: { id: membershipId },
    select: {
      status: true,
      organisationId: true,
      user: { select: { name: true } },
      organisation: { select: { name: true } },
    },
  })
  if (found?.status !== 'requested') return
  const { organisationId } = found
  const owners = await db.membership.count({
    where: { organisationId, status: 'active', role: 'owner' },
  })
  await notify(message, {
    kind: 'membershipRequested',
    payload: { organisation: found.organisation.name, name: found.user.name },
    to: owners > 0 ? { organisationId, roles: ['owner'] } : { staffRoles: ['moderator'] },
    href: owners > 0 ? messagePaths.members : messagePaths.staffOrganisation(organisationId),
    dedupeKey: `event:${eventId}`,
  })
}

/** Tells somebody who asked to join what was decided. */
export async function tellOfMembership(
  message: MessageContext,
  decided: { id: string; accepted: boolean; eventId: string },
) {
  const found = await message.ctx.db.membership.findUnique({
    where: { id: decided.id },
    select: { userId: true, organisation: { select: { name: true } } },
  })
  if (!found) return
  await notify(message, {
    kind: decided.accepted ? 'membershipAccepted' : 'membershipDeclined',
    payload: { organisation: found.organisation.name },
    to: { userIds: [found.userId] },
    href: decided.accepted ? '/workspace' : null,
    dedupeKey: `event:${decided.eventId}`,
  })
}

/**
 * Mails an invitation to its address. Its link is in the mail alone, so that reading it proves the address.
 * @param token the secret of its link
 */
export async function tellOfInvitation(
  { ctx, queue }: { ctx: Context; queue: Queue },
  id: string,
  token: string,
) {
  const invitation = await ctx.db.invitation.findUnique({
    where: { id },
    select: {
      email: true,
      cancelledAt: true,
      acceptedAt: true,
      invitedById: true,
      organisation: { select: { name: true } },
    },
  })
  if (!invitation || invitation.cancelledAt || invitation.acceptedAt) return
  const [inviter, guest] = await Promise.all([
    ctx.db.user.findUnique({ where: { id: invitation.invitedById }, select: { name: true } }),
    ctx.db.user.findUnique({ where: { email: invitation.email }, select: { locale: true } }),
  ])
  await mailTo(queue, {
    kind: 'invitation',
    payload: { organisation: invitation.organisation.name, inviter: inviter?.name ?? '' },
    to: invitation.email,
    locale: guest?.locale === 'en' ? 'en' : 'vi',
    href: messagePaths.invitation(token),
    dedupeKey: `invitation:${id}`,
  })
}
