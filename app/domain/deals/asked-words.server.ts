import type { Context } from '../context'

/**
 * Numbers of the deals on which the other party gave its word on the version as it stands, and an organisation
 * has not: its own word is all that is missing.
 */
export async function dealsAskingWord(
  { db }: Pick<Context, 'db'>,
  organisationId: string,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ number: string }[]>`
    SELECT DISTINCT d.number FROM deal d
    JOIN deal_confirmation theirs ON theirs."dealId" = d.id AND theirs."dealVersion" = d.version
    WHERE ((theirs.side = 'seeker' AND d."providerId" = ${organisationId}::uuid)
        OR (theirs.side = 'provider' AND d."seekerId" = ${organisationId}::uuid))
      AND d.stage NOT IN ('closed', 'terminated') AND d.stage <> theirs.stage
      AND NOT EXISTS (SELECT 1 FROM deal_confirmation ours WHERE ours."dealId" = d.id
        AND ours.stage = theirs.stage AND ours.side <> theirs.side
        AND ours."dealVersion" = d.version)`
  return rows.map(({ number }) => number)
}
