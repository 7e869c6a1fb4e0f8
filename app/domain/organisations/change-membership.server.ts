import type { Transaction } from '#app/platform/db/client.server'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { asMember } from './acting'
import { canDecideOnMembers, type MemberRole } from './organisation'
import { lockOrganisation } from './organisation-record.server'

/**
 * Gives a member another role.
 * @param change.present the role that the owner saw
 * @throws DomainError not found for those who may not, `changedMeanwhile` where somebody gave another role in
 * between, `lastOwner` where nobody else would be owner
 */
export async function changeMemberRole(
  ctx: Context,
  membershipId: string,
  { role, present }: { role: MemberRole; present: MemberRole },
): Promise<void> {
  await transact(ctx, async (tx) => {
    const membership = await loadActive(tx, membershipId)
    if (!canDecideOnMembers(ctx.actor, membership.organisationId)) throw notFound()
    if (membership.role !== present) throw conflict()
    if (role !== 'owner') await keepAnOwner(tx.db, membership)
    await tx.db.membership.update({ where: { id: membershipId }, data: { role } })
  })
}

/**
 * Ends a membership.
 * @throws DomainError not found for those who may not, `lastOwner`
 */
export async function endMembership(ctx: Context, membershipId: string): Promise<void> {
  await transact(ctx, async (tx) => {
    const membership = await loadActive(tx, membershipId)
    if (!canDecideOnMembers(ctx.actor, membership.organisationId)) throw notFound()
    await end(tx, membership, ctx.actor.userId)
  })
}

/**
 * Ends the actor's own membership of the organisation they act for.
 * @throws DomainError `lastOwner` where nobody else is owner
 */
export async function leaveOrganisation(ctx: Context): Promise<void> {
  const { organisation, userId } = asMember(ctx.actor)
  await transact(ctx, async (tx) => {
    const found = await tx.db.membership.findFirst({
      where: { organisationId: organisation.id, userId, status: 'active' },
      select: { id: true },
    })
    if (!found) throw notFound()
    await end(tx, await loadActive(tx, found.id), userId)
  })
}

interface ActiveMembership {
  id: string
  organisationId: string
  userId: string
  role: MemberRole
}

async function loadActive({ db }: TransactionContext, id: string): Promise<ActiveMembership> {
  const where = { id, status: 'active' } as const
  const select = { id: true, organisationId: true, userId: true, role: true } as const
  const seen = await db.membership.findFirst({ where, select })
  if (!seen) throw notFound()
  await lockOrganisation(db, seen.organisationId)
  const locked = await db.membership.findFirst({ where, select })
  if (!locked) throw notFound()
  return locked
}

async function keepAnOwner(db: Transaction, membership: ActiveMembership): Promise<void> {
  if (membership.role !== 'owner') return
  const others = await db.membership.count({
    where: {
      organisationId: membership.organisationId,
      status: 'active',
      role: 'owner',
      id: { not: membership.id },
    },
  })
  if (others === 0) throw invalid('lastOwner')
}

async function end({ db }: TransactionContext, membership: ActiveMembership, by: string) {
  await keepAnOwner(db, membership)
  await db.membership.update({
    where: { id: membership.id },
    data: { status: 'ended', decidedById: by },
  })
  await db.user.updateMany({
    where: { id: membership.userId, activeOrganisationId: membership.organisationId },
    data: { activeOrganisationId: null },
  })
}
