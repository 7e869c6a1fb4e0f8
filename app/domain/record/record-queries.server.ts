import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { describeColumns } from './describe-columns.server'
import { keysOfFilter } from './find-keys.server'
import { mayReadListingRecord, mayReadRecord } from './record-policy'
import type { RecordFilter } from './record-schemas'
import type { DescribedEntry, RecordPage } from './record-view'
import { type Selection, selectEntries } from './select-entries.server'
import { ownerSources, ownerUntold, quietColumns, staffColumns } from './sources'
import { viewEntries } from './view-entries.server'

/** Entries on one page. */
export const entriesPerPage = 25

async function pageOf(
  ctx: Context,
  selection: Selection,
  hidden: readonly string[] = [],
): Promise<RecordPage> {
  const found = await selectEntries(ctx.db, selection, entriesPerPage + 1)
  const views = await viewEntries(ctx.db, found.slice(0, entriesPerPage), hidden)
  const entries = await describeColumns(ctx.db, views)
  const older = found.length > entriesPerPage ? (entries.at(-1)?.place ?? null) : null
  return { entries, older }
}

/**
 * The whole record by a filter, newest first.
 * @throws DomainError not-found for all but those who answer for the exchange
 */
export async function searchRecord(ctx: Context, filter: RecordFilter): Promise<RecordPage> {
  if (!mayReadRecord(ctx.actor)) throw notFound()
  return pageOf(ctx, { ...filter, keys: await keysOfFilter(ctx.db, filter) })
}

/** One entry with everything it says, and the others of its transaction. */
export interface EntryDetail {
  entry: DescribedEntry
  together: DescribedEntry[]
}

/** Entries of one transaction that a page shows beside one. */
const mostTogether = 50

/** An entry of the record by its sequence. @throws DomainError not-found */
export async function recordEntry(
  ctx: Context,
  sequence: string | undefined,
): Promise<EntryDetail> {
  if (!mayReadRecord(ctx.actor) || !sequence || !/^\d{1,18}$/.test(sequence)) throw notFound()
  const found = await ctx.db.recordEntry.findUnique({ where: { sequence: BigInt(sequence) } })
  if (!found) throw notFound()
  const near = BigInt(mostTogether)
  const others = await ctx.db.recordEntry.findMany({
    where: {
      transaction: found.transaction,
      sequence: { gte: found.sequence - near, lte: found.sequence + near, not: found.sequence },
    },
    orderBy: { sequence: 'asc' },
    take: mostTogether,
  })
  const stored = [found, ...others] as unknown as Parameters<typeof viewEntries>[1]
  const views = await viewEntries(ctx.db, stored)
  const [entry, ...together] = await describeColumns(ctx.db, views)
  if (!entry) throw notFound()
  return { entry, together }
}

/**
 * What happened to a technology or a need, newest first: for its owner without the department's own notes, and
 * for staff.
 * @throws DomainError not-found for everybody else
 */
export async function listingRecord(
  ctx: Context,
  kind: 'technology' | 'need',
  id: string | undefined,
  filter: Pick<RecordFilter, 'act' | 'before'>,
): Promise<RecordPage & { title: string; wasSubmitted: boolean }> {
  if (!isUuid(id)) throw notFound()
  const listing =
    kind === 'technology'
      ? await ctx.db.technology.findUnique({ where: { id }, select: listingSelect })
      : await ctx.db.need.findUnique({ where: { id }, select: listingSelect })
  const isStaff = mayReadListingRecord(ctx.actor)
  const isOwner = listing && listing.organisationId === organisationIdOf(ctx.actor)
  if (!listing || !(isStaff || isOwner)) throw notFound()
  const page = await pageOf(
    ctx,
    {
      ...filter,
      keys: [[id]],
      sources: ownerSources,
      untold: isStaff ? quietColumns : ownerUntold,
    },
    isStaff ? [] : staffColumns,
  )
  const wasSubmitted = listing.submittedAt !== null || listing.publishedAt !== null
  return { ...page, title: listing.texts[0]?.title ?? '', wasSubmitted }
}

const listingSelect = {
  organisationId: true,
  submittedAt: true,
  publishedAt: true,
  texts: { where: { lang: 'vi' }, select: { title: true } },
} as const

/**
 * The record of the organisation that the actor acts for: its entries, data and members, and who read what it
 * keeps restricted.
 * @throws DomainError not-found for those who act for none
 */
export async function organisationRecord(
  ctx: Context,
  filter: Pick<RecordFilter, 'kind' | 'act' | 'from' | 'to' | 'before'>,
): Promise<RecordPage> {
  const id = organisationIdOf(ctx.actor)
  if (!id) throw notFound()
  const selection = { ...filter, keys: [[id]], sources: ownerSources, untold: ownerUntold }
  return pageOf(ctx, selection, staffColumns)
}

/** What was done to an entry of a list, newest first, for those who may see the list. */
export async function referenceRecord(
  ctx: Context,
  table: string,
  key: string,
): Promise<DescribedEntry[]> {
  const { entries } = await pageOf(ctx, { keys: [[key]], kinds: ['reference'], sources: [table] })
  return entries
}
