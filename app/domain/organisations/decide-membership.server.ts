import { emit } from '#app/platform/events/emit.server'
import { conflict, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { canDecideOnMembers, type MemberRole } from './organisation'
import { membershipDecided } from './organisation-events'

/**
 * Accepts somebody who asked to join, in a role, or declines.
 * @param role the role to give, or null to decline
 * @throws DomainError not found for those who may not decide, `changedMeanwhile` where it was decided
 */
export async function decideMembership(
  ctx: Context,
  membershipId: string,
  role: MemberRole | null,
): Promise<void> {
  await transact(ctx, async (tx) => {
    const membership = await tx.db.membership.findUnique({
      where: { id: membershipId },
      select: {
        organisationId: true,
        userId: true,
        user: { select: { activeOrganisationId: true } },
      },
    })
    if (!membership || !canDecideOnMembers(ctx.actor, membership.organisationId)) throw notFound()
    const { count } = await tx.db.membership.updateMany({
      where: { id: membershipId, status: 'requested' },
      data: {
        status: role ? 'active' : 'ended',
        decidedById: ctx.actor.userId,
        ...(role ? { role } : {}),
      },
    })
    if (count === 0) throw conflict()
    if (role && !membership.user.activeOrganisationId) {
      await tx.db.user.update({
        where: { id: membership.userId },
        data: { activeOrganisationId: membership.organisationId },
      })
    }
    await emit(tx, ctx.actor.userId, membershipDecided, {
      id: membershipId,
      accepted: role !== null,
    })
  })
}
