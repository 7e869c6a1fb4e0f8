import type { Transaction } from '#app/platform/db/client.server'
import type { SearchEngine } from '#app/platform/search/engine'
import type { ListingDocument, SearchKind } from './listing-document'
import { readDocuments } from './listing-documents.server'

/** What the index needs to follow the database. */
export interface IndexParts {
  readonly db: Transaction
  readonly engine: SearchEngine<ListingDocument>
  readonly now: Date
}

const SLICE = 500

/**
 * Makes the index say of one technology, need or organisation what the database says now: a new
 * document, or none where it may no longer be seen. May run twice and in any order.
 */
export async function indexListing(
  { db, engine, now }: IndexParts,
  kind: SearchKind,
  id: string,
): Promise<void> {
  const [document] = await readDocuments(db, kind, [id], now)
  if (document) await engine.upsert([document])
  else await engine.remove([id])
}

/**
 * The same for an organisation and everything it lists: its name, place and standing are part of the
 * documents of its listings.
 */
export async function indexOrganisation(parts: IndexParts, organisationId: string): Promise<void> {
  const { db, engine, now } = parts
  await indexListing(parts, 'organisation', organisationId)
  const select = { id: true } as const
  const where = { organisationId }
  const listings = {
    technology: await db.technology.findMany({ where, select }),
    need: await db.need.findMany({ where, select }),
  }
  for (const kind of ['technology', 'need'] as const) {
    const ids = listings[kind].map((row) => row.id)
    for (let from = 0; from < ids.length; from += SLICE) {
      const slice = ids.slice(from, from + SLICE)
      const documents = await readDocuments(db, kind, slice, now)
      const visible = new Set(documents.map((document) => document.id))
      await engine.upsert(documents)
      await engine.remove(slice.filter((id) => !visible.has(id)))
    }
  }
}
