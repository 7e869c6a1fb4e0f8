import { randomUUID } from 'node:crypto'
import { emit } from '#app/platform/events/emit.server'
import { invalid, notFound } from '#app/platform/http/domain-error'
import { countAgainst } from '#app/platform/rate-limit/rate-limit.server'
import { type Context, transact } from '../context'
import { asOwner } from './acting'
import { hashOfToken, invitationToken } from './invitation-token.server'
import { daysInvited, type MemberRole } from './organisation'
import { invitationSent } from './organisation-events'

const DAY_MS = 86_400_000

/**
 * Invites an address to the organisation the actor owns; an open invitation of the same address is
 * replaced.
 * @param secret the server's secret, which the link's token is made with
 * @throws DomainError `alreadyMember`, `tooManyTries`
 */
export async function inviteMember(
  ctx: Context,
  secret: string,
  input: { email: string; role: MemberRole },
): Promise<{ id: string }> {
  const { organisation, userId } = asOwner(ctx.actor)
  await countAgainst(ctx.db, 'invitation', organisation.id)
  return transact(ctx, async (tx) => {
    const organisationId = organisation.id
    const member = await tx.db.membership.findFirst({
      where: { organisationId, status: 'active', user: { email: input.email } },
      select: { id: true },
    })
    if (member) throw invalid('alreadyMember')
    await tx.db.invitation.updateMany({
      where: { organisationId, email: input.email, acceptedAt: null, cancelledAt: null },
      data: { cancelledAt: ctx.now },
    })
    const id = randomUUID()
    await tx.db.invitation.create({
      data: {
        id,
        organisationId,
        ...input,
        invitedById: userId,
        tokenHash: hashOfToken(invitationToken(secret, id)),
        expiresAt: new Date(ctx.now.getTime() + daysInvited * DAY_MS),
        createdAt: ctx.now,
      },
    })
    await emit(tx, userId, invitationSent, { id })
    return { id }
  })
}

/**
 * Takes an invitation back.
 * @throws DomainError not found where it is not the organisation's, or no longer open
 */
export async function cancelInvitation(ctx: Context, invitationId: string): Promise<void> {
  const { organisation } = asOwner(ctx.actor)
  const { count } = await ctx.db.invitation.updateMany({
    where: {
      id: invitationId,
      organisationId: organisation.id,
      acceptedAt: null,
      cancelledAt: null,
    },
    data: { cancelledAt: ctx.now },
  })
  if (count === 0) throw notFound()
}
