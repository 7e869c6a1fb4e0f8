import type { Transaction } from '#app/platform/db/client.server'

/** What was set aside for a year, in đồng, with the decision that says so. */
export interface YearBudget {
  programmeId: string
  year: number
  amount: bigint
  source: string
}

/** The budgets in force of programmes, by year, the last year first. */
export async function budgetsInForce(
  db: Transaction,
  where: { programmeId?: string; year?: number },
): Promise<YearBudget[]> {
  return db.programmeBudget.findMany({
    where,
    distinct: ['programmeId', 'year'],
    orderBy: [{ programmeId: 'asc' }, { year: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }],
    select: { programmeId: true, year: true, amount: true, source: true },
  })
}
