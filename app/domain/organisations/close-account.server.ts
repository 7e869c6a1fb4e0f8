import { accountClosed } from '#app/domain/accounts/account-events'
import { checkPassword, eraseAccount } from '#app/domain/accounts/index.server'
import type { Transaction } from '#app/platform/db/client.server'
import { emit } from '#app/platform/events/emit.server'
import { invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { asPerson } from './acting'
import { forgetIndividual } from './forget-individual.server'
import { lockOrganisation } from './organisation-record.server'

/**
 * Closes the actor's own account for good: memberships end and personal data is removed, also that of the
 * organisation that stands for the actor alone as an individual.
 * @throws DomainError `wrongPassword`, `handOverFirst` where they are the last owner of an organisation with
 * published entries or a running deal, `lastAdministrator`
 */
export async function closeOwnAccount(ctx: Context, password: string): Promise<void> {
  const { userId, email } = asPerson(ctx.actor)
  await checkPassword(ctx.db, userId, password)
  await transact(ctx, async (tx) => {
    const { db } = tx
    const owned = await db.membership.findMany({
      where: { userId, status: 'active', role: 'owner' },
      orderBy: { organisationId: 'asc' },
      select: { organisationId: true, organisation: { select: { name: true } } },
    })
    for (const { organisationId, organisation } of owned) {
      await lockOrganisation(db, organisationId)
      if (await leavesEntriesBehind(db, organisationId, userId)) {
        throw invalid('handOverFirst', { organisation: organisation.name })
      }
    }
    await db.membership.updateMany({
      where: { userId, status: { not: 'ended' } },
      data: { status: 'ended', decidedById: userId },
    })
    const individuals: string[] = []
    for (const { organisationId } of owned) {
      if (await forgetIndividual(tx, organisationId, userId)) individuals.push(organisationId)
    }
    await db.invitation.updateMany({
      where: { email, acceptedAt: null, cancelledAt: null },
      data: { cancelledAt: ctx.now },
    })
    await eraseAccount(db, userId, ctx.now)
    await emit(tx, userId, accountClosed, { id: userId, individuals })
  })
}

async function leavesEntriesBehind(db: Transaction, organisationId: string, userId: string) {
  const others = await db.membership.count({
    where: { organisationId, status: 'active', role: 'owner', userId: { not: userId } },
  })
  if (others > 0) return false

  const counts = await Promise.all([
    db.technology.count({ where: { organisationId, status: 'published' } }),
    db.need.count({ where: { organisationId, status: 'published' } }),
    db.deal.count({
      where: {
        OR: [{ providerId: organisationId }, { seekerId: organisationId }],
        stage: { notIn: ['closed', 'terminated'] },
      },
    }),
  ])
  return counts.some((count) => count > 0)
}
