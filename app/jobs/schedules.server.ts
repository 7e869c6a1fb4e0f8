import { z } from 'zod'
import { system } from '#app/domain/accounts/actor'
import { nudgeInterests } from '#app/domain/deals/nudge-interests.server'
import { offerPlaces } from '#app/domain/deals/offer-places.server'
import { expireNdas } from '#app/domain/disclosure/index.server'
import { expireListings } from '#app/domain/listings/index.server'
import {
  remindOfPayments,
  remindOfRegistration,
  tellOfMisses,
  warnOfExpiry,
} from '#app/domain/notifications/index.server'
import {
  catchUpWithStripe,
  duePayables,
  settleDifferences,
} from '#app/domain/payments/index.server'
import { dueRegistrations } from '#app/domain/registration/index.server'
import { prepareDigests } from '#app/domain/saved-searches/index.server'
import { forgetMisses, topMisses } from '#app/domain/search-misses/index.server'
import type { Services } from '#app/domain/services'
import { nudgeReviews } from '#app/domain/support-reviews/index.server'
import { announceTurningUnits } from '#app/domain/taxonomy/index.server'
import { endDueSanctions } from '#app/domain/trust-safety/index.server'
import { announceTurningGroups } from '#app/domain/vocabulary/index.server'
import { forgetKeptForms } from '#app/platform/http/kept-form.server'
import { defineJob, type Queue } from '#app/platform/queue/queue.server'

const nothing = z.object({})
const DAY_MS = 86_400_000
/** Days that the weekly review looks back. */
const WEEK = 7

const forgetFormKeys = defineJob({ name: 'clock.forget-form-keys', data: nothing })
const forgetForms = defineJob({ name: 'clock.forget-kept-forms', data: nothing })
const expireEntries = defineJob({ name: 'clock.expire-listings', data: nothing })
const expireAgreements = defineJob({ name: 'clock.expire-ndas', data: nothing })
const watchInterests = defineJob({ name: 'clock.watch-interests', data: nothing })
const findNews = defineJob({ name: 'clock.prepare-digests', data: nothing })
const forgetSearches = defineJob({ name: 'clock.forget-searches', data: nothing })
const reviewSearches = defineJob({ name: 'clock.review-searches', data: nothing })
const turnWords = defineJob({ name: 'clock.turn-words', data: nothing })
const embedTheRest = defineJob({ name: 'clock.embed-the-rest', data: nothing })
const endSanctions = defineJob({ name: 'clock.end-sanctions', data: nothing })
const watchReviews = defineJob({ name: 'clock.watch-support-reviews', data: nothing })
const remindRegistrants = defineJob({ name: 'clock.remind-registrants', data: nothing })
const remindPayers = defineJob({ name: 'clock.remind-payers', data: nothing })
const warnOwners = defineJob({ name: 'clock.warn-of-expiry', data: nothing })

const catchUp = defineJob({ name: 'clock.catch-up-with-stripe', data: nothing })
const compareBooks = defineJob({ name: 'clock.compare-with-stripe', data: nothing })

/** Starts what keeps the books and Stripe together; nothing without keys. */
async function startStripeClock({ db, stripe }: Services, queue: Queue): Promise<void> {
  if (!stripe) return
  const ctxOf = (requestId: string) => ({ db, actor: system, now: new Date(), requestId })
  await queue.schedule(catchUp, '*/10 * * * *', async () => {
    await catchUpWithStripe(ctxOf(catchUp.name), stripe)
  })
  await queue.schedule(compareBooks, '20 5 * * *', async () => {
    await settleDifferences(ctxOf(compareBooks.name), stripe)
  })
}

/** Starts what runs by the clock, in Vietnamese time. */
export async function startSchedules(services: Services, queue: Queue): Promise<void> {
  const { db, env, search, logger } = services
  await startStripeClock(services, queue)
  const ctxOf = ({ name }: { name: string }) => ({
    db,
    actor: system,
    now: new Date(),
    requestId: name,
  })
  await queue.schedule(forgetFormKeys, '17 3 * * *', async () => {
    await db.formKey.deleteMany({
      where: { createdAt: { lt: new Date(Date.now() - 7 * DAY_MS) } },
    })
  })
  await queue.schedule(forgetForms, '23 * * * *', async () => {
    await forgetKeptForms(db, new Date())
  })
  await queue.schedule(expireEntries, '7 * * * *', async () => {
    await expireListings(ctxOf(expireEntries))
  })
  await queue.schedule(expireAgreements, '12 * * * *', async () => {
    await expireNdas(ctxOf(expireAgreements))
  })
  // Every hour of the working day: an hour in which no worker ran is made up for by the next.
  await queue.schedule(watchInterests, '20 8-17 * * *', async () => {
    await nudgeInterests(ctxOf(watchInterests))
    await offerPlaces(ctxOf(watchInterests))
  })
  await queue.schedule(endSanctions, '*/5 * * * *', async () => {
    await endDueSanctions(ctxOf(endSanctions))
  })
  await queue.schedule(watchReviews, '25 8-17 * * *', async () => {
    await nudgeReviews(ctxOf(watchReviews))
  })
  await queue.schedule(findNews, '0 7 * * *', () => prepareDigests(ctxOf(findNews), search))
  await queue.schedule(forgetSearches, '37 3 * * *', () =>
    forgetMisses(ctxOf(forgetSearches), env.SEARCH_LOG_DAYS),
  )
  await queue.schedule(reviewSearches, '30 7 * * 1', async () => {
    const ctx = ctxOf(reviewSearches)
    const { items, total } = await topMisses(ctx, WEEK, { take: 10 })
    await tellOfMisses({ ctx, queue }, items, total)
  })
  // Again in the morning: at midnight no worker may have run.
  await queue.schedule(turnWords, '5 0,6 * * *', async () => {
    await announceTurningGroups(ctxOf(turnWords))
    await announceTurningUnits(ctxOf(turnWords))
  })
  await queue.schedule(embedTheRest, '*/10 * * * *', async () => {
    const embedded = (await search.semantic?.complete()) ?? 0
    if (embedded > 0) logger.info({ embedded }, 'entries embedded that had been waiting')
  })
  await queue.schedule(remindRegistrants, '15 8 * * *', async () => {
    const ctx = ctxOf(remindRegistrants)
    await remindOfRegistration({ ctx, queue }, await dueRegistrations(ctx))
  })
  await queue.schedule(remindPayers, '10 8 * * *', async () => {
    const ctx = ctxOf(remindPayers)
    await remindOfPayments({ ctx, queue }, await duePayables(ctx))
  })
  await queue.schedule(warnOwners, '5 8 * * *', () =>
    warnOfExpiry({ ctx: ctxOf(warnOwners), queue }),
  )
}
