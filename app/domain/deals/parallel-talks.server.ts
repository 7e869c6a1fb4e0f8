import type { Transaction } from '#app/platform/db/client.server'
import { conflict } from '#app/platform/http/domain-error'
import type { TransactionContext } from '../context'
import { figureOn } from '../taxonomy/index.server'
import type { ListingRef } from './interest'

/** Why an organisation has to wait before it may express a further interest; a key under `errors`. */
export type TalksRefusal = 'listingTalksFull' | 'senderTalksFull'

interface TalksRoom {
  refusal: TalksRefusal | null
  /** The limit that the refusal is about, or that of the listing. */
  most: number
}

/** An open talk is an interest that waits, or one whose deal is open: those keep their `openKey`. */
export function openTalksOf(db: Transaction, { kind, id }: ListingRef): Promise<number> {
  const about = kind === 'technology' ? { technologyId: id } : { needId: id }
  return db.interest.count({ where: { ...about, openKey: { not: null } } })
}

/**
 * Places of a listing that are kept for others: for those who were told of one, and, towards somebody who
 * was not, for all who asked earlier.
 */
async function placesKept(db: Transaction, organisationId: string, listing: ListingRef) {
  const { kind, id } = listing
  const about = kind === 'technology' ? { technologyId: id } : { needId: id }
  const places = await db.interestPlace.findMany({
    where: { ...about, placeKey: { not: null } },
    select: { organisationId: true, offeredAt: true },
  })
  const own = places.find((place) => place.organisationId === organisationId)
  return places.filter((place) => place !== own && (place.offeredAt || !own?.offeredAt)).length
}

/**
 * Whether a sender and a listing have room for one more talk, by the dated figures `talks-per-listing` and
 * `talks-per-sender` as in force at `now`.
 */
export async function talksRoom(
  db: Transaction,
  now: Date,
  fromOrganisationId: string,
  listing: ListingRef,
): Promise<TalksRoom> {
  const [perListing, perSender, talks, kept, ofSender] = await Promise.all([
    figureOn(db, 'talks-per-listing', now),
    figureOn(db, 'talks-per-sender', now),
    openTalksOf(db, listing),
    placesKept(db, fromOrganisationId, listing),
    db.interest.count({ where: { fromOrganisationId, openKey: { not: null } } }),
  ])
  if (ofSender >= perSender) return { refusal: 'senderTalksFull', most: perSender }
  return { refusal: talks + kept >= perListing ? 'listingTalksFull' : null, most: perListing }
}

/** Makes the talks of one sender or listing count one after another until the transaction ends. */
export async function lockTalks(db: Transaction, name: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`talks:${name}`}, 0))`
}

/**
 * Checks that one more talk fits, so that of many who ask at once no more than the limit get through.
 * @throws DomainError conflict `senderTalksFull` or `listingTalksFull` with `most`, the limit
 */
export async function checkTalks(
  tx: TransactionContext,
  fromOrganisationId: string,
  listing: ListingRef,
): Promise<void> {
  await lockTalks(tx.db, fromOrganisationId)
  await lockTalks(tx.db, listing.id)
  const { refusal, most } = await talksRoom(tx.db, tx.now, fromOrganisationId, listing)
  if (refusal) throw conflict(refusal, { most })
}
