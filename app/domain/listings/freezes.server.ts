import type { Transaction } from '#app/platform/db/client.server'
import type { HistoryStep } from './listing-steps'

/** That nobody could begin anything with an entry from a moment on, or could again. */
export interface FreezeMark {
  listingId: string
  at: Date
  frozen: boolean
}

const steps: HistoryStep[] = ['freeze', 'unfreeze']

/** When entries were frozen and freed, as their histories say. */
export async function freezesOf(
  db: Transaction,
  listingIds: readonly string[],
): Promise<FreezeMark[]> {
  const ids = { in: [...listingIds] }
  const step = { in: steps }
  const columns = { step: true, createdAt: true } as const
  const [technologies, needs] = await Promise.all([
    db.technologyHistory.findMany({
      where: { technologyId: ids, step },
      select: { ...columns, technologyId: true },
    }),
    db.needHistory.findMany({
      where: { needId: ids, step },
      select: { ...columns, needId: true },
    }),
  ])
  return [
    ...technologies.map(({ technologyId, ...row }) => ({ listingId: technologyId, ...row })),
    ...needs.map(({ needId, ...row }) => ({ listingId: needId, ...row })),
  ].map((row) => ({
    listingId: row.listingId,
    at: row.createdAt,
    frozen: row.step === 'freeze',
  }))
}
