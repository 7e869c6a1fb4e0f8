import { system } from '../accounts/actor'
import { type Context, transact } from '../context'
import { chainHistory } from './chain-history.server'
import { endStages } from './deal-stages'

/** What happened to a party of a deal outside the deal. */
export type Standing = 'suspended' | 'restored'

/**
 * Writes into the history of every open deal of an organisation that it was suspended or restored, not why: that
 * is between the organisation and the department. The deals stay as they are; who is suspended cannot act in them.
 * May run twice.
 * @param at when it happened: names the fact
 */
export async function noteStanding(
  ctx: Context,
  organisationId: string,
  standing: Standing,
  at: Date,
): Promise<void> {
  const deals = await ctx.db.deal.findMany({
    where: {
      OR: [{ providerId: organisationId }, { seekerId: organisationId }],
      stage: { notIn: [...endStages] },
    },
    select: { id: true },
  })
  for (const { id } of deals) {
    await transact({ ...ctx, actor: system }, async (tx) => {
      await tx.db.$queryRaw`SELECT 1 FROM deal WHERE id = ${id}::uuid FOR UPDATE`
      const deal = await tx.db.deal.findUniqueOrThrow({ where: { id } })
      const side = deal.providerId === organisationId ? ('provider' as const) : ('seeker' as const)
      const fact = { dealId: id, kind: 'standing' as const, side, createdAt: at }
      if (await tx.db.dealHistory.findFirst({ where: fact, select: { id: true } })) return
      await tx.db.dealHistory.create({
        data: {
          ...fact,
          from: deal.stage,
          to: deal.stage,
          changedFields: [standing],
          dealVersion: deal.version,
        },
      })
      await chainHistory(tx.db, id)
    })
  }
}
