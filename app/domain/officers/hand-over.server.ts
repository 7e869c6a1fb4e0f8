import { invalid, notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import type { InHand } from './officer-home'
import { anyOfficerRoles, mayKeepOfficers } from './officer-policy'
import type { HandOverInput } from './officer-schemas'
import { settleOfficers } from './settle-officers.server'

/**
 * Passes on everything open that one member of staff answers for, to a colleague or by rule. What the
 * colleague may not answer for, such as their own organisation's entries, goes by rule.
 * @returns how many records of each kind were passed on
 * @throws DomainError not-found for all but those who keep officers, `noOfficerRole` for a colleague without a
 * fitting role, `sameOfficer`
 */
export async function handOver(
  ctx: Context,
  { fromId, toId, reason }: HandOverInput,
): Promise<InHand> {
  if (!mayKeepOfficers(ctx.actor)) throw notFound()
  if (fromId === toId) throw invalid('sameOfficer')
  const holders = await staffHolding(ctx.db, ctx.now, anyOfficerRoles)
  if (toId && !holders.some(({ id }) => id === toId)) throw invalid('noOfficerRole')
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
