import { emit } from '#app/platform/events/emit.server'
import type { SearchEngine } from '#app/platform/search/engine'
import { type Context, type TransactionContext, transact } from '../context'
import type { ListingDocument } from '../search/listing-document'
import { wordListOn } from '../vocabulary/index.server'
import { INDEX_LAG_MS, type NewEntries, newEntries } from './new-entries.server'
import { isDue, startOfDay } from './saved-search'
import { searchFindsReady } from './saved-search-events'

/** Entries that a digest names for each search. */
const ENTRIES_NAMED = 10

/**
 * Looks into every saved search that is due and announces what is new, one event per person. May run
 * twice or break off: a search that was looked into is not due again, an entry is announced once.
 */
export async function prepareDigests(
  ctx: Context,
  engine: SearchEngine<ListingDocument>,
): Promise<void> {
  const people = await ctx.db.savedSearch.findMany({
    where: {
      frequency: { not: 'none' },
      checkedAt: { lt: startOfDay(ctx.now) },
      user: { closedAt: null },
    },
    distinct: ['userId'],
    orderBy: { userId: 'asc' },
    select: { userId: true },
  })
  for (const { userId } of people) await prepareDigest(ctx, engine, userId)
}

async function prepareDigest(
  ctx: Context,
  engine: SearchEngine<ListingDocument>,
  userId: string,
): Promise<void> {
  const rows = await ctx.db.savedSearch.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const due = rows.filter((row) => isDue(row, ctx.now))
  const today = { now: ctx.now, list: await wordListOn(ctx.db, ctx.now) }
  const found: { row: Row; entries: NewEntries }[] = []
  for (const row of due)
    found.push({ row, entries: await newEntries(engine, row.query, row.since, today) })
  await transact(ctx, async (tx) => {
    const searches = []
    for (const { row, entries } of found) {
      const untold = await takeNew(tx, row, entries)
      if (untold.length === 0) continue
      searches.push({ id: row.id, count: untold.length, entryIds: untold.slice(0, ENTRIES_NAMED) })
    }
    if (searches.length > 0) await emit(tx, null, searchFindsReady, { userId, searches })
  })
}

interface Row {
  id: string
  since: Date
  checkedAt: Date
}

/** Marks the entries as told and returns those that were not; none where another run was first. */
async function takeNew(
  { db, now }: TransactionContext,
  { id, since, checkedAt }: Row,
  { ids, more }: NewEntries,
): Promise<string[]> {
  const lagging = new Date(Math.max(since.getTime(), now.getTime() - INDEX_LAG_MS))
  const { count } = await db.savedSearch.updateMany({
    where: { id, checkedAt, frequency: { not: 'none' } },
    data: { checkedAt: now, since: more ? now : lagging },
  })
  if (count === 0) return []
  const known = await db.savedSearchFind.findMany({
    where: { savedSearchId: id, entryId: { in: [...ids] } },
    select: { entryId: true },
  })
  const told = new Set(known.map(({ entryId }) => entryId))
  const untold = ids.filter((entryId) => !told.has(entryId))
  await db.savedSearchFind.createMany({
    data: untold.map((entryId) => ({ savedSearchId: id, entryId, createdAt: now })),
  })
  return untold
}
