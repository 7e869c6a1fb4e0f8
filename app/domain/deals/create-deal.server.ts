import type { Transaction } from '#app/platform/db/client.server'
import { nextNumber } from '#app/platform/db/next-number.server'
import { emit } from '#app/platform/events/emit.server'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { localDay } from '../taxonomy/dates'
import { chainHistory } from './chain-history.server'
import { dealNumber } from './deal'
import { roleIn } from './deal-policy'
import { dealCreated } from './deals-events'
import type { InterestRecord } from './interest-record.server'
import { titleOf, titleSelect } from './listing-lookup.server'

const SERIES = 'deal'

/** The next number of a deal, which the transaction that fails gives back. */
export async function nextDealNumber(db: Transaction, now: Date): Promise<string> {
  const year = Number(localDay(now).slice(0, 4))
  const last = await nextNumber(db, SERIES, year)
  return dealNumber(year, last)
}

async function listingOfDeal(tx: TransactionContext, { listing }: InterestRecord) {
  const select = { officerId: true, ...titleSelect }
  const where = { id: listing.id }
  return listing.kind === 'technology'
    ? tx.db.technology.findUniqueOrThrow({ where, select })
    : tx.db.need.findUniqueOrThrow({ where, select })
}

/**
 * Puts the deal of an accepted interest on record, in the transaction that accepts it.
 * @returns the deal's number, such as GD-2026-0007
 */
export async function createDeal(
  tx: TransactionContext,
  interest: InterestRecord,
): Promise<string> {
  const { parties, listing } = interest
  const { officerId, texts } = await listingOfDeal(tx, interest)
  const role = roleIn(tx.actor, parties)
  const side = role === 'staff' ? null : role
  const number = await nextDealNumber(tx.db, tx.now)
  const { id } = await tx.db.deal.create({
    data: {
      number,
      interestId: interest.id,
      ...(listing.kind === 'technology' ? { technologyId: listing.id } : { needId: listing.id }),
      ...parties,
      officerId,
      title: titleOf(texts, 'vi'),
      createdAt: tx.now,
      history: {
        create: { actorId: actorId(tx.actor), side, to: 'interest', createdAt: tx.now },
      },
    },
    select: { id: true },
  })
  await chainHistory(tx.db, id)
  await emit(tx, actorId(tx.actor), dealCreated, {
    id,
    number,
    ...parties,
    stage: 'interest',
    side,
  })
  return number
}
