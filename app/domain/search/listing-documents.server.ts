import type { Transaction } from '#app/platform/db/client.server'
import { type DocumentContext, documentContext } from './document-context.server'
import { needRows, organisationRows, type RowRange, technologyRows } from './document-rows.server'
import { type ListingDocument, type SearchKind, searchKinds } from './listing-document'
import { needDocument, organisationDocument, technologyDocument } from './to-document'

const BATCH = 500

/** Documents of the listings or organisations with these ids, as far as anybody may see them. */
export async function readDocuments(
  db: Transaction,
  kind: SearchKind,
  ids: readonly string[],
  now: Date,
): Promise<ListingDocument[]> {
  return readRange(db, kind, { ids, take: ids.length }, await documentContext(db, now))
}

/** Everything that belongs in the index, in batches. */
export async function* allDocuments(
  db: Transaction,
  now: Date,
): AsyncGenerator<readonly ListingDocument[]> {
  const context = await documentContext(db, now)
  for (const kind of searchKinds) {
    let next: Promise<ListingDocument[]> | undefined = readRange(db, kind, { take: BATCH }, context)
    while (next) {
      const documents: ListingDocument[] = await next
      const after = documents.at(-1)?.id
      // The database reads the next ones while these are being indexed.
      next =
        after === undefined || documents.length < BATCH
          ? undefined
          : readRange(db, kind, { after, take: BATCH }, context)
      next?.catch(() => {})
      if (documents.length > 0) yield documents
    }
  }
}

async function readRange(
  db: Transaction,
  kind: SearchKind,
  range: RowRange,
  { fieldsOf, placesOf }: DocumentContext,
): Promise<ListingDocument[]> {
  if (kind === 'technology') {
    const rows = await technologyRows(db, range)
    return Promise.all(
      rows.map(async (row) =>
        technologyDocument(row, {
          fields: fieldsOf(row.fieldCode),
          places: await placesOf(row.organisation.unitCode),
        }),
      ),
    )
  }
  if (kind === 'need') {
    const rows = await needRows(db, range)
    return Promise.all(
      rows.map(async (row) =>
        needDocument(row, {
          fields: fieldsOf(row.fieldCode),
          places: await placesOf(row.organisation.unitCode),
        }),
      ),
    )
  }
  const rows = await organisationRows(db, range)
  return Promise.all(
    rows.map(async (row) =>
      organisationDocument(row, { fields: [], places: await placesOf(row.unitCode) }),
    ),
  )
}
