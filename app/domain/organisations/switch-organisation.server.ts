import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { asPerson } from './acting'

/**
 * Lets the actor act for another organisation they are a member of.
 * @throws DomainError not found where they are no member
 */
export async function switchOrganisation(ctx: Context, organisationId: string): Promise<void> {
  const { userId } = asPerson(ctx.actor)
  const membership = await ctx.db.membership.findFirst({
    where: { organisationId, userId, status: 'active' },
    select: { id: true },
  })
  if (!membership) throw notFound()
  await ctx.db.user.update({
    where: { id: userId },
    data: { activeOrganisationId: organisationId },
  })
}
