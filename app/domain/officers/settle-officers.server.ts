import { staffHolding } from '../accounts/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { officerRoles } from '../deals/deal-policy'
import { passOnDeal } from '../deals/index.server'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { createMatterReader } from './matter.server'
import { nameForListings } from './name-for-listings.server'
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

function isUntaken({ kind, status, officerId, submittedAt }: OpenRecord, grace: Date): boolean {
  if (kind === 'deal' || status !== 'submitted' || officerId !== null) return false
  return submittedAt !== null && submittedAt >= grace
}

interface Settling {
  /** Whose records are passed on; those of nobody, and of people who left, where it is left out. */
  from?: string
  /** Who takes them over where they may; by rule where it is left out. */
  to?: string
}

interface Settled {
  listings: number
  deals: number
}

/** Organisations of each member of staff: nobody answers for what their own wrote. */
async function ownOrganisations({ db }: TransactionContext, ids: readonly string[]) {
  const rows = await db.membership.findMany({
    where: { userId: { in: [...ids] }, status: 'active' },
    select: { userId: true, organisationId: true },
  })
  return new Set(rows.map(({ userId, organisationId }) => `${userId}:${organisationId}`))
}

/**
 * Gives a named officer to every open entry and deal that has none, or whose officer no longer holds a fitting
 * role: by the rules in force, then by who has least in hand. An interest is answered for by the officer of
 * its entry. A submission without a rule is for any moderator to take for `officer-grace-working-days`, and
 * then goes to who has least in hand. May run at any time, twice and beside itself.
 */
export async function settleOfficers(ctx: Context, settling: Settling = {}): Promise<Settled> {
  const sum: Settled = { listings: 0, deals: 0 }
  for (let more = true; more; ) {
    const done = await transact(ctx, (tx) => settleSome(tx, settling), { timeout: 60_000 })
    sum.listings += done.listings
    sum.deals += done.deals
    more = done.found === BATCH && done.listings + done.deals > 0
  }
  return sum
}

async function settleSome(
  tx: TransactionContext,
  { from, to }: Settling,
): Promise<Settled & { found: number }> {
  const forListings = (await staffHolding(tx.db, tx.now, listingOfficerRoles)).map(({ id }) => id)
  const forDeals = (await staffHolding(tx.db, tx.now, officerRoles)).map(({ id }) => id)
  const records = await openRecords(tx.db, { from, forListings, forDeals, take: BATCH })
  if (records.length === 0) return { listings: 0, deals: 0, found: 0 }
  const [rules, own, load] = await Promise.all([
    rulesOn(tx.db, tx.now),
    ownOrganisations(tx, [...forListings, ...forDeals]),
    loadOf(tx.db),
  ])
  const matterOf = createMatterReader(tx.db, tx.now)
  const grace = await graceCutoff(tx)
  const named: { record: OpenRecord; officerId: string }[] = []
  for (const record of records) {
    const able = (record.kind === 'deal' ? forDeals : forListings).filter(
      (id) => id !== from && !record.organisationIds.some((party) => own.has(`${id}:${party}`)),
    )
    const wished = to && able.includes(to) ? to : null
    const matter = await matterOf(record.unitCode, record.fieldCode)
    const officerId = wished ?? pickOfficer(rules, matter, able, load, isUntaken(record, grace))
    if (!officerId) continue
    load.set(officerId, (load.get(officerId) ?? 0) + 1)
    named.push({ record, officerId })
  }
  const listings = await nameForListings(tx, named)
  let deals = 0
  for (const { record, officerId } of named) {
    if (record.kind !== 'deal') continue
    if (await passOnDeal(tx, record.id, { from: record.officerId, to: officerId })) deals += 1
  }
  return { listings, deals, found: records.length }
}
