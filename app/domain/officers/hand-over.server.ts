import { invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import { listingOfficerRoles, mayKeepOfficers } from './officer-policy'
import type { HandOverInput } from './officer-schemas'
import { settleOfficers } from './settle-officers.server'

/**
 * Passes on everything open that one member of staff answers for, to a colleague or by rule. What the
 * colleague may not answer for, such as their own organisation's entries, goes by rule.
 * @returns how many entries and deals were passed on
 * @throws DomainError not-found for all but those who keep officers, `noModerator` for a colleague without the
 * role, `sameOfficer`
 */
export async function handOver(
  ctx: Context,
  { fromId, toId, reason }: HandOverInput,
): Promise<{ listings: number; deals: number }> {
  if (!mayKeepOfficers(ctx.actor)) throw notFound()
  if (fromId === toId) throw invalid('sameOfficer')
  const holders = await staffHolding(ctx.db, ctx.now, listingOfficerRoles)
  if (toId && !holders.some(({ id }) => id === toId)) throw invalid('noModerator')
  const passed = await settleOfficers(ctx, { from: fromId, ...(toId ? { to: toId } : {}) })
  await ctx.db.officerHandover.create({
    data: {
      fromUserId: fromId,
      toUserId: toId ?? null,
      ...passed,
      reason,
      createdById: actorId(ctx.actor),
      createdAt: ctx.now,
    },
  })
  return passed
}
