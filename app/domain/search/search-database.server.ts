import { Prisma, type Transaction } from '#app/platform/db/client.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type { SearchResult } from '#app/platform/search/engine'
import { createAnalyser } from '#app/platform/search/text/analyser'
import { foldMarks } from '#app/platform/search/text/normalise'
import { STOP_WORDS } from '#app/platform/search/text/stop-words'
import { type ListingDocument, listingIndexSettings, type SearchKind } from './listing-document'
import { readDocuments } from './listing-documents.server'
import { asked, codeQuery, listingQuery, type Today } from './listing-query'
import type { SearchParams } from './search-schemas'

/** The newest entries that the plain search looks at. */
const MOST_ENTRIES = 500

const MARKED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const FOLDED = foldMarks(MARKED)
const analyser = createAnalyser(STOP_WORDS)

/**
 * The search without an engine: the newest entries with every word of a wording somewhere in title,
 * summary or body, marks disregarded. Filters, facets and order are those of the engine over these entries.
 */
export async function searchDatabase(
  db: Transaction,
  params: SearchParams,
  today: Today,
): Promise<SearchResult<ListingDocument>> {
  const kinds: readonly SearchKind[] = params.kind.length > 0 ? params.kind : ['technology', 'need']
  const { text, wordings = [] } = asked(params.q, 'all', today.list)
  const wanted = [text, ...wordings.map((wording) => wording.text)].map((wording) =>
    analyser.queryWords(wording).map(({ exact }) => foldMarks(exact)),
  )
  const documents: ListingDocument[] = []
  for (const kind of kinds) {
    const ids = await idsWith(db, kind, wanted)
    documents.push(...(await readDocuments(db, kind, ids, today.now)))
  }
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  await engine.upsert(documents)
  return engine.search(listingQuery(params, 'any', today))
}

/** The entries with a code, without an engine; null where there is none. */
export async function searchDatabaseByCode(
  db: Transaction,
  params: SearchParams,
  key: string,
  today: Today,
): Promise<SearchResult<ListingDocument> | null> {
  const engine = new EmbeddedEngine<ListingDocument>(listingIndexSettings)
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM technology WHERE right(replace(id::text, '-', ''), ${key.length}) = ${key}
      OR lower(regexp_replace("sourceId", '[^A-Za-z0-9]', '', 'g')) = ${key}
    UNION SELECT "technologyId" FROM ip_right WHERE NOT "numberHidden"
      AND lower(regexp_replace(number, '[^A-Za-z0-9]', '', 'g')) = ${key}
    UNION SELECT id FROM need WHERE right(replace(id::text, '-', ''), ${key.length}) = ${key}
      OR lower(regexp_replace("sourceId", '[^A-Za-z0-9]', '', 'g')) = ${key}
    LIMIT ${MOST_ENTRIES}`
  for (const kind of ['technology', 'need'] as const) {
    const found = ids.map(({ id }) => id)
    await engine.upsert(await readDocuments(db, kind, found, today.now))
  }
  const result = await engine.search(codeQuery(params, key, today))
  return result.total > 0 ? result : null
}

async function idsWith(
  db: Transaction,
  kind: SearchKind,
  wordings: readonly (readonly string[])[],
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(statement(kind, wordings))
  return rows.map(({ id }) => id)
}

function statement(kind: SearchKind, wordings: readonly (readonly string[])[]): Prisma.Sql {
  const hasAll = (columns: Prisma.Sql, words: readonly string[]) =>
    Prisma.join(
      words.map(
        (word) =>
          Prisma.sql`translate(lower(${columns}), ${MARKED}, ${FOLDED}) LIKE ${`%${word}%`}`,
      ),
      ' AND ',
    )
  const has = (columns: Prisma.Sql) =>
    wordings.some((words) => words.length === 0)
      ? Prisma.sql`true`
      : Prisma.sql`(${Prisma.join(
          wordings.map((words) => hasAll(columns, words)),
          ' OR ',
        )})`
  if (kind === 'organisation') {
    return Prisma.sql`SELECT id FROM organisation o WHERE o.status = 'verified'
      AND ${has(Prisma.sql`concat_ws(' ', o.name, o."nameEn", o."aboutVi", o."aboutEn")`)}
      ORDER BY o."createdAt" DESC LIMIT ${MOST_ENTRIES}`
  }
  if (kind === 'technology') {
    return Prisma.sql`SELECT t.id FROM technology t JOIN organisation o ON o.id = t."organisationId"
      WHERE t.status = 'published' AND t."hiddenAt" IS NULL AND o.status <> 'suspended'
      AND EXISTS (SELECT 1 FROM technology_text x WHERE x."technologyId" = t.id
        AND ${has(Prisma.sql`concat_ws(' ', x.title, x.summary, x.problem, x.solution)`)})
      ORDER BY t."publishedAt" DESC LIMIT ${MOST_ENTRIES}`
  }
  return Prisma.sql`SELECT n.id FROM need n JOIN organisation o ON o.id = n."organisationId"
    WHERE n.status = 'published' AND n."hiddenAt" IS NULL AND o.status <> 'suspended'
    AND EXISTS (SELECT 1 FROM need_text x WHERE x."needId" = n.id
      AND ${has(Prisma.sql`concat_ws(' ', x.title, x.summary, x."currentState", x.goal)`)})
    ORDER BY n."publishedAt" DESC LIMIT ${MOST_ENTRIES}`
}
