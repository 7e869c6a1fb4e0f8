import type { TransactionContext } from '../context'
import { passPayments } from '../payments/index.server'
import { chainHistory } from './chain-history.server'
import { endStages } from './deal-stages'

/**
 * Makes an organisation's successor the party of its open deals, with their payments, and writes it into their
 * histories and chains. A deal between the two of them stays as it is: staff see to it.
 * @returns how many
 */
export async function passDeals(
  tx: TransactionContext,
  from: string,
  to: string,
): Promise<{ deals: number }> {
  const { db, now } = tx
  const open = await db.deal.findMany({
    where: { OR: [{ providerId: from }, { seekerId: from }], stage: { notIn: [...endStages] } },
    orderBy: { id: 'asc' },
  })
  let passed = 0
  for (const { id, number, providerId, seekerId } of open) {
    if ([providerId, seekerId].includes(to)) continue
    await db.$queryRaw`SELECT 1 FROM deal WHERE id = ${id}::uuid FOR UPDATE`
    const side = providerId === from ? ('provider' as const) : ('seeker' as const)
    const { stage, version } = await db.deal.update({
      where: { id },
      data: { [`${side}Id`]: to, version: { increment: 1 } },
    })
    await db.dealHistory.create({
      data: {
        dealId: id,
        kind: 'standing',
        side,
        from: stage,
        to: stage,
        changedFields: ['merged'],
        dealVersion: version,
        createdAt: now,
      },
    })
    await chainHistory(db, id)
    await passPayments(db, { kind: 'deal', key: number }, from, to)
    passed += 1
  }
  return { deals: passed }
}
