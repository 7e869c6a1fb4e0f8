import type { Transaction } from '#app/platform/db/client.server'
import { type DealContract, emptyContract, textsOf } from './deal-contract'

/** The contract of a deal; an empty one where nobody has written anything yet. */
export async function contractOf(db: Transaction, dealId: string): Promise<DealContract> {
  const row = await db.dealContract.findUnique({
    where: { dealId },
    omit: { dealId: true, updatedAt: true },
  })
  return row ? { ...row, texts: textsOf(row.texts) } : emptyContract
}
