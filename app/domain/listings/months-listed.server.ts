import type { Transaction } from '#app/platform/db/client.server'
import { figureOn } from '../taxonomy/index.server'
import { endOfListing } from './expiry'
import type { ListingKind } from './listing'

/** Months that an entry which is published or renewed at an instant stays: a dated figure. */
export function monthsListed(db: Transaction, kind: ListingKind, on: Date): Promise<number> {
  return figureOn(db, kind === 'technology' ? 'technology-listed-months' : 'need-listed-months', on)
}

/**
 * When an entry that is published or renewed at `from` is over, by the figure in force then.
 * @param until a day after which it is over in any case, such as a need's deadline
 */
export async function listedUntil(
  db: Transaction,
  kind: ListingKind,
  from: Date,
  until: Date | null = null,
): Promise<Date> {
  return endOfListing(await monthsListed(db, kind, from), from, until)
}
