import type { Database } from '#app/platform/db/client.server'

/** A fingerprint of every row of an organisation's entries and matches: equal ones are as they were. */
export async function snapshotOf(db: Database, organisationId: string): Promise<string> {
  const [row] = await db.$queryRaw<{ print: string }[]>`
    SELECT md5(string_agg(part, '' ORDER BY part)) AS print FROM (
      SELECT t::text AS part FROM technology t WHERE t."organisationId" = ${organisationId}::uuid
      UNION ALL SELECT n::text FROM need n WHERE n."organisationId" = ${organisationId}::uuid
      UNION ALL SELECT h.id::text FROM technology_history h JOIN technology t ON t.id = h."technologyId"
        WHERE t."organisationId" = ${organisationId}::uuid
      UNION ALL SELECT m.id::text || m.status::text FROM match m JOIN technology t ON t.id = m."technologyId"
        WHERE t."organisationId" = ${organisationId}::uuid
    ) rows`
  return row?.print ?? ''
}
