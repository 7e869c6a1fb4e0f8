import type { Transaction } from '#app/platform/db/client.server'
import { figuresOn } from '../taxonomy/index.server'

const PREFIX = 'exchange-fee-'

/**
 * What the exchange usually asks for its services on the day of an instant, in đồng, by the code of the fee. A
 * fee that is not there has no usual sum: it is set by law, or agreed upon each time.
 */
export async function usualFees(db: Transaction, on: Date): Promise<ReadonlyMap<string, bigint>> {
  const figures = await figuresOn(db, PREFIX, on)
  return new Map([...figures].map(([code, sum]) => [code.slice(PREFIX.length), sum]))
}
