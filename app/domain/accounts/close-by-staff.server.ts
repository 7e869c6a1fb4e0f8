import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { hasStaffRole } from './actor'
import { forbidNoAdministrator } from './staff-roles.server'

/**
 * Closes somebody's account, with a reason; they are signed out everywhere. Their data stays, so that it can
 * be reopened.
 * @throws DomainError not found for others than administrators, `reasonNeeded`, `lastAdministrator`
 */
export async function closeAccountByStaff(
  ctx: Context,
  userId: string,
  reason: string | undefined,
): Promise<void> {
  const { actor } = ctx
  if (!hasStaffRole(actor, 'administrator')) throw notFound()
  if (!reason) throw invalid('reasonNeeded')
  await transact(ctx, async ({ db }) => {
    const user = await db.user.findUnique({ where: { id: userId }, select: { id: true } })
    if (!user) throw notFound()
    await forbidNoAdministrator(db, ctx.now, { userId })
    const { count } = await db.user.updateMany({
      where: { id: userId, closedAt: null },
      data: { closedAt: ctx.now },
    })
    if (count === 0) throw conflict()
    await db.session.deleteMany({ where: { userId } })
    await db.accountHistory.create({
      data: { userId, actorId: actor.userId, action: 'closed', reason, createdAt: ctx.now },
    })
  })
}

/**
 * Opens an account again that an administrator closed.
 * @throws DomainError not found for others than administrators and for erased accounts
 */
export async function reopenAccount(ctx: Context, userId: string): Promise<void> {
  const { actor } = ctx
  if (!hasStaffRole(actor, 'administrator')) throw notFound()
  await transact(ctx, async ({ db }) => {
    const { count } = await db.user.updateMany({
      where: { id: userId, closedAt: { not: null }, erasedAt: null },
      data: { closedAt: null },
    })
    if (count === 0) throw notFound()
    await db.accountHistory.create({
      data: { userId, actorId: actor.userId, action: 'reopened', createdAt: ctx.now },
    })
  })
}
