import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { asPerson } from './acting'
import { hashOfToken } from './invitation-token.server'
import type { MemberRole } from './organisation'

/** An invitation as its page shows it. */
export interface OpenInvitation {
  id: string
  organisationId: string
  organisationName: string
  role: MemberRole
  expiresAt: Date
  /** Whether the actor's address is the invited one. */
  forActor: boolean
}

/**
 * The open invitation behind a link.
 * @throws DomainError not found for a forged, used, cancelled or old link
 */
export async function openInvitation(ctx: Context, token: string): Promise<OpenInvitation> {
  const person = asPerson(ctx.actor)
  const found = await ctx.db.invitation.findUnique({
    where: { tokenHash: hashOfToken(token) },
    select: {
      id: true,
      organisationId: true,
      role: true,
      email: true,
      expiresAt: true,
      acceptedAt: true,
      cancelledAt: true,
      organisation: { select: { name: true } },
    },
  })
  const open = found && !found.acceptedAt && !found.cancelledAt && found.expiresAt > ctx.now
  if (!open) throw notFound()
  return {
    id: found.id,
    organisationId: found.organisationId,
    organisationName: found.organisation.name,
    role: found.role,
    expiresAt: found.expiresAt,
    forActor: found.email === person.email.toLowerCase(),
  }
}

/**
 * Makes the actor a member by an invitation to their address; they act for the organisation from now on. A
 * request to join that waits is settled by it; who is a member already keeps their role.
 * @throws DomainError not found for a link that is not open or not theirs, `changedMeanwhile` where it was
 * used meanwhile
 */
export async function acceptInvitation(ctx: Context, token: string): Promise<void> {
  const invitation = await openInvitation(ctx, token)
  const { userId } = asPerson(ctx.actor)
  if (!invitation.forActor) throw notFound()
  const { organisationId, role } = invitation
  await transact(ctx, async (tx) => {
    const { count } = await tx.db.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, cancelledAt: null },
      data: { acceptedAt: ctx.now },
    })
    if (count === 0) throw conflict()
    const key = { organisationId_userId: { organisationId, userId } }
    const known = await tx.db.membership.findUnique({ where: key, select: { status: true } })
    if (known?.status !== 'active') {
      await tx.db.membership.upsert({
        where: key,
        create: { organisationId, userId, role, status: 'active', createdAt: ctx.now },
        update: { role, status: 'active' },
      })
    }
    await tx.db.user.update({
      where: { id: userId },
      data: { activeOrganisationId: organisationId },
    })
  })
}
