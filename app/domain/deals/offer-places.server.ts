import { emit } from '#app/platform/events/emit.server'
import { type Context, type TransactionContext, transact } from '../context'
import { listingOpenToTalks } from '../listings/visible-listing'
import { localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { type HolidaySet, isWorkingDay, workingDaysBetween } from '../taxonomy/working-days'
import { interestPlaceFree } from './deals-events'
import { type ListingRef, listingOf } from './interest'
import { lockTalks, openTalksOf } from './parallel-talks.server'

/** Working days for which a free place is left to whoever was told of it, before the next one is. */
const daysToUse = 2

function placesOf({ kind, id }: ListingRef) {
  const about = kind === 'technology' ? { technologyId: id } : { needId: id }
  return { ...about, placeKey: { not: null } }
}

async function offer(tx: TransactionContext, listing: ListingRef, holidays: HolidaySet) {
  await lockTalks(tx.db, listing.id)
  const queue = await tx.db.interestPlace.findMany({
    where: placesOf(listing),
    select: { id: true, organisationId: true, offeredAt: true },
    orderBy: { createdAt: 'asc' },
  })
  const offered = queue.flatMap(({ id, offeredAt }) => (offeredAt ? [{ id, offeredAt }] : []))
  const over = offered.filter(
    ({ offeredAt }) => workingDaysBetween(offeredAt, tx.now, holidays) > daysToUse,
  )
  const ids = over.map(({ id }) => id)
  await tx.db.interestPlace.updateMany({ where: { id: { in: ids } }, data: { placeKey: null } })
  const most = await figureOn(tx.db, 'talks-per-listing', tx.now)
  const taken = (await openTalksOf(tx.db, listing)) + offered.length - over.length
  const next = queue.filter(({ offeredAt }) => !offeredAt).slice(0, Math.max(0, most - taken))
  for (const { id, organisationId } of next) {
    await tx.db.interestPlace.update({ where: { id }, data: { offeredAt: tx.now } })
    await emit(tx, null, interestPlaceFree, { id, organisationId, listing })
  }
  return next.length
}

/**
 * Tells those who wait for a listing that it takes further talks, in the order in which they asked and as
 * many as there are free places; on working days only. Who does not use theirs within two working days
 * makes room for the next. What was told is on record in the transaction that announces it.
 * @returns how many were told
 */
export async function offerPlaces(ctx: Context): Promise<number> {
  const holidays = await clockHolidays(ctx.db)
  if (!isWorkingDay(localDay(ctx.now), holidays)) return 0
  const waiting = await ctx.db.interestPlace.findMany({
    where: {
      placeKey: { not: null },
      OR: [{ technology: listingOpenToTalks }, { need: listingOpenToTalks }],
    },
    distinct: ['technologyId', 'needId'],
    select: { technologyId: true, needId: true },
  })
  let told = 0
  for (const place of waiting) {
    told += await transact(ctx, (tx) => offer(tx, listingOf(place), holidays))
  }
  return told
}
