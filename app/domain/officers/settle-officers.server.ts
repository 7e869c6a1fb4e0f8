import type { StaffRole } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { officerRoles } from '../deals/deal-policy'
import { passOnDeal } from '../deals/index.server'
import { requestOfficerRoles } from '../directory/directory-policy'
import { passOnRequest } from '../directory/index.server'
import { passOnReview } from '../support-reviews/index.server'
import { officerRoles as reviewOfficerRoles } from '../support-reviews/review-policy'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { createMatterReader } from './matter.server'
import { nameForListings } from './name-for-listings.server'
import type { InHand } from './officer-home'
import { listingOfficerRoles } from './officer-policy'
import { rulesOn } from './officer-rules.server'
import { loadOf, type OpenRecord, openRecords } from './open-records.server'
import { pickOfficer } from './pick-officer'
import { lateBefore } from './working-cutoff'

/** Records that are settled in one transaction. */
const BATCH = 500

/** The instant after which a submission that came in may still be taken by whichever moderator wants it. */
async function graceCutoff({ db, now }: TransactionContext): Promise<Date> {
  const days = await figureOn(db, 'officer-grace-working-days', now)
  return lateBefore(now, days, await clockHolidays(db))
}

function isUntaken({ status, officerId, submittedAt }: OpenRecord, grace: Date): boolean {
  if (status !== 'submitted' || officerId !== null) return false
  return submittedAt !== null && submittedAt >= grace
}

interface Settling {
  /** Whose records are passed on; those of nobody, and of people who left, where it is left out. */
  from?: string
  /** Who takes them over where they may; by rule where it is left out. */
  to?: string
}

const nothing: InHand = { listings: 0, deals: 0, reviews: 0, requests: 0 }

const sumOf = ({ listings, deals, reviews, requests }: InHand) =>
  listings + deals + reviews + requests

/** Organisations of each member of staff: nobody answers for what their own wrote. */
async function ownOrganisations({ db }: TransactionContext, ids: readonly string[]) {
  const rows = await db.membership.findMany({
    where: { userId: { in: [...ids] }, status: 'active' },
    select: { userId: true, organisationId: true },
  })
  return new Set(rows.map(({ userId, organisationId }) => `${userId}:${organisationId}`))
}

/** Who may answer for records of each kind. */
async function ableFor({
  db,
  now,
}: TransactionContext): Promise<Record<OpenRecord['kind'], string[]>> {
  const holding = async (roles: readonly StaffRole[]) =>
    (await staffHolding(db, now, roles)).map(({ id }) => id)
  const forListings = await holding(listingOfficerRoles)
  return {
    technology: forListings,
    need: forListings,
    deal: await holding(officerRoles),
    review: await holding(reviewOfficerRoles),
    request: await holding(requestOfficerRoles),
  }
}

/**
 * Gives a named officer to every open entry and deal that has none, or whose officer no longer holds a fitting
 * role: by the rules in force, then by who has least in hand. Reviews of applications and requests for services
 * pass on in the same way from those who left. An interest is answered for by the officer of
 * its entry. A submission without a rule is for any moderator to take for `officer-grace-working-days`, and
 * then goes to who has least in hand. May run at any time, twice and beside itself.
 * @returns how many records of each kind were given to somebody
 */
export async function settleOfficers(ctx: Context, settling: Settling = {}): Promise<InHand> {
  const sum = { ...nothing }
  for (let more = true; more; ) {
    const { found, ...done } = await transact(ctx, (tx) => settleSome(tx, settling), {
      timeout: 60_000,
    })
    for (const kind of Object.keys(sum) as (keyof InHand)[]) sum[kind] += done[kind]
    more = found === BATCH && sumOf(done) > 0
  }
  return sum
}

async function settleSome(
  tx: TransactionContext,
  { from, to }: Settling,
): Promise<InHand & { found: number }> {
  const able = await ableFor(tx)
  const records = await openRecords(tx.db, {
    from,
    forListings: able.technology,
    forDeals: able.deal,
    forReviews: able.review,
    forRequests: able.request,
    take: BATCH,
  })
  if (records.length === 0) return { ...nothing, found: 0 }
  const [rules, own, load] = await Promise.all([
    rulesOn(tx.db, tx.now),
    ownOrganisations(tx, Object.values(able).flat()),
    loadOf(tx.db),
  ])
  const matterOf = createMatterReader(tx.db, tx.now)
  const grace = await graceCutoff(tx)
  const named: { record: OpenRecord; officerId: string }[] = []
  for (const record of records) {
    const fit = able[record.kind].filter(
      (id) =>
        id !== from &&
        !record.barredIds.includes(id) &&
        !record.organisationIds.some((party) => own.has(`${id}:${party}`)),
    )
    const wished = to && fit.includes(to) ? to : null
    const matter = await matterOf(record.unitCode, record.fieldCode)
    const officerId = wished ?? pickOfficer(rules, matter, fit, load, isUntaken(record, grace))
    if (!officerId) continue
    load.set(officerId, (load.get(officerId) ?? 0) + 1)
    named.push({ record, officerId })
  }
  const done = { ...nothing, listings: await nameForListings(tx, named) }
  for (const { record, officerId } of named) {
    const step = { from: record.officerId, to: officerId }
    if (record.kind === 'deal' && (await passOnDeal(tx, record.id, step))) done.deals += 1
    if (record.kind === 'review' && (await passOnReview(tx, record.id, step))) done.reviews += 1
    if (record.kind === 'request' && (await passOnRequest(tx, record.id, step))) done.requests += 1
  }
  return { ...done, found: records.length }
}
