import { randomUUID } from 'node:crypto'
import { emit } from '#app/platform/events/emit.server'
import { actorId } from '../accounts/actor'
import { type Context, type TransactionContext, transact } from '../context'
import type { ListingKind } from '../listings/listing'
import { listingChanged, listingPublished, listingSubmitted } from '../listings/listing-events'
import { listingSlug } from '../listings/slug'
import type { ImportedListing } from './imported-listing'
import { needData } from './need-data'
import { technologyData } from './technology-data'

/** Status that an import may give; only an operator's command publishes without moderation. */
export type ImportStatus = 'draft' | 'submitted' | 'published'

/** What became of a row. */
export type ImportOutcome = 'imported' | 'updated' | 'skipped'

interface ImportTarget {
  kind: ListingKind
  organisationId: string
  status: ImportStatus
  /** Name of where the entries come from, shown on them. */
  source: string
}

interface Existing {
  id: string
  status: string
  sourceHash: string | null
}

function findExisting(
  { db }: TransactionContext,
  { kind, organisationId }: ImportTarget,
  sourceId: string,
): Promise<Existing | null> {
  const query = {
    where: { organisationId_sourceId: { organisationId, sourceId } },
    select: { id: true, status: true, sourceHash: true },
  }
  return kind === 'technology' ? db.technology.findUnique(query) : db.need.findUnique(query)
}

function statusFields(status: ImportStatus, now: Date) {
  return {
    status,
    submittedAt: status === 'draft' ? null : now,
    publishedAt: status === 'published' ? now : null,
    approvedAt: status === 'published' ? now : null,
    confirmedAt: status === 'published' ? now : null,
  }
}

async function create(
  tx: TransactionContext,
  target: ImportTarget,
  listing: ImportedListing,
  hash: string,
): Promise<string> {
  const id = randomUUID()
  const by = actorId(tx.actor)
  const common = {
    id,
    slug: listingSlug(listing.texts[0]?.title ?? '', id),
    organisationId: target.organisationId,
    source: target.source,
    sourceId: listing.sourceId,
    sourceUrl: listing.sourceUrl,
    sourceHash: hash,
    ...statusFields(target.status, tx.now),
    history: {
      create: { to: target.status, actorId: by, reason: target.source, createdAt: tx.now },
    },
  }
  if (target.kind === 'technology') {
    await tx.db.technology.create({ data: { ...common, ...technologyData(listing) } })
    return id
  }
  await tx.db.need.create({ data: { ...common, ...needData(listing) } })
  return id
}

async function update(
  tx: TransactionContext,
  { kind }: ImportTarget,
  id: string,
  listing: ImportedListing,
  hash: string,
): Promise<void> {
  const common = {
    sourceUrl: listing.sourceUrl,
    sourceHash: hash,
    changedAt: tx.now,
    version: { increment: 1 },
  }
  const kept = { where: { id } }
  if (kind === 'technology') {
    await tx.db.technologyText.deleteMany({ where: { technologyId: id } })
    await tx.db.technologyOwner.deleteMany({ where: { technologyId: id } })
    await tx.db.ipRight.deleteMany({ where: { technologyId: id } })
    await tx.db.technology.update({ ...kept, data: { ...common, ...technologyData(listing) } })
    return
  }
  await tx.db.needText.deleteMany({ where: { needId: id } })
  await tx.db.need.update({ ...kept, data: { ...common, ...needData(listing) } })
}

/**
 * Loads one listing: a new entry, an update of the one with the same id from the same organisation, or
 * nothing where the row has not changed since.
 * @param hash of the row as it stands in the file
 */
export function importListing(
  ctx: Context,
  target: ImportTarget,
  listing: ImportedListing,
  hash: string,
): Promise<ImportOutcome> {
  return transact(ctx, async (tx) => {
    const existing = await findExisting(tx, target, listing.sourceId)
    if (existing?.sourceHash === hash) return 'skipped'
    const by = actorId(tx.actor)
    if (existing) {
      await update(tx, target, existing.id, listing, hash)
      if (existing.status === 'published') {
        await emit(tx, by, listingChanged, { ...target, id: existing.id, imported: true })
      }
      return 'updated'
    }
    const id = await create(tx, target, listing, hash)
    if (target.status !== 'draft') {
      const event = target.status === 'published' ? listingPublished : listingSubmitted
      await emit(tx, by, event, { ...target, id, imported: true })
    }
    return 'imported'
  })
}
