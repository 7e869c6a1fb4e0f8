import type { Transaction } from '#app/platform/db/client.server'
import { documentContext } from './document-context.server'
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
  return readRange(db, kind, { ids, take: ids.length }, now)
}

/** Everything that belongs in the index, in batches. */
export async function* allDocuments(
  db: Transaction,
  now: Date,
): AsyncGenerator<readonly ListingDocument[]> {
  for (const kind of searchKinds) {
    let after: string | undefined
    for (;;) {
      const documents = await readRange(
        db,
        kind,
        after === undefined ? { take: BATCH } : { after, take: BATCH },
        now,
      )
      if (documents.length > 0) yield documents
      if (documents.length < BATCH) break
      after = documents.at(-1)?.id
    }
  }
}

async function readRange(
  db: Transaction,
  kind: SearchKind,
  range: RowRange,
  now: Date,
): Promise<ListingDocument[]> {
  const { fieldsOf, placesOf } = await documentContext(db, now)
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
