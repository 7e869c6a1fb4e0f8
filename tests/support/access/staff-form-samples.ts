import { application, grant, match, member, named, payment } from './form-records'
import type { Params, Read } from './sample-sql'

/** An entry that waits, of which an expert may be asked. */
const asksOpinion: Read = async (db) => {
  const rows = await db.$queryRaw<{ id: string; expert: string }[]>`
    SELECT t.id, p.id AS expert FROM technology t, service_provider p
    WHERE t.status = 'submitted' AND p.kind = 'expert' AND p.status = 'listed' AND p."userId" IS NOT NULL
    ORDER BY t.id, p.id LIMIT 1`
  return rows.map(({ id, expert }) => ({
    params: {},
    fields: { expert },
    query: { kind: 'technology', id },
  }))
}

/** A list of the editor, with an entry of it. */
const listed =
  (list: string, key: string, fields: Params = {}): Read =>
  async () => [{ params: { list, key }, fields }]

const ownUnits = { predecessorCode: '215', successorCode: '24' }
const firstDay = { effectiveOn: '2025-07-01' }

/** Forms of the back office that need another record than that of their address, by address and intent. */
export const staffFormSamples: Readonly<Record<string, Read>> = {
  '/back-office/reference/:list/new terms preview': listed('terms', '-'),
  '/back-office/reference/:list/new figures preview': listed('figures', '-'),
  '/back-office/reference/:list/new holidays preview': listed('holidays', '-'),
  '/back-office/reference/:list/new units preview': listed('units', '-'),
  '/back-office/reference/:list/new successions preview': listed('successions', '-', {
    ...ownUnits,
    ...firstDay,
  }),
  '/back-office/reference/:list/entries/:key terms preview': listed('terms', '1:1', {
    scheme: '1',
    code: '1',
  }),
  '/back-office/reference/:list/entries/:key figures preview': listed(
    'figures',
    'talks-per-listing',
    { code: 'talks-per-listing' },
  ),
  '/back-office/reference/:list/entries/:key holidays preview': listed('holidays', '2026-12-31', {
    date: '2026-12-31',
  }),
  '/back-office/reference/:list/entries/:key units preview': listed('units', '1', { code: '1' }),
  '/back-office/reference/:list/entries/:key successions preview': listed('successions', '215:24', {
    ...ownUnits,
    ...firstDay,
  }),
  '/back-office/acting/:organisationId -': named(
    `FROM membership m JOIN organisation o ON o.id = m."organisationId"
      WHERE m.status = 'active' AND o.status = 'verified'
        AND NOT EXISTS (SELECT 1 FROM staff_assignment s WHERE s."userId" = m."userId") ORDER BY m.id`,
    { params: `'organisationId', o.id`, fields: `'userId', m."userId", 'organisationId', o.id` },
  ),
  '/back-office/calls/new -': named(
    `FROM programme p JOIN programme_version v ON v."programmeId" = p.id ORDER BY p.slug`,
    { fields: `'programme', p.slug` },
  ),
  '/back-office/deals/:number name-officer': named(
    `FROM deal WHERE stage = 'negotiation' AND "officerId" IS NOT NULL ORDER BY number`,
    { params: `'number', number`, fields: `'officerId', "officerId", 'present', "officerId"` },
  ),
  '/back-office/matches dismiss': match('suggested'),
  '/back-office/matches introduce': match('suggested'),
  '/back-office/matches pin': match('suggested', 'AND m."pinnedAt" IS NULL'),
  '/back-office/matches unpin': match('suggested', 'AND m."pinnedAt" IS NOT NULL'),
  '/back-office/matches restore': match('dismissed'),
  '/back-office/matches/:matchId/meeting cancel': named(
    'FROM meeting WHERE "cancelledAt" IS NULL ORDER BY id',
    { params: `'matchId', "matchId"` },
  ),
  '/back-office/organisations/:id membership': member('requested'),
  '/back-office/payments/:payableId confirm-transfer': payment('pending'),
  '/back-office/payments/:payableId reject-transfer': payment('pending'),
  '/back-office/payments/:payableId return-transfer': payment('settled'),
  '/back-office/searches -': named('FROM search_miss ORDER BY day, query', {
    fields: `'query', query, 'kind', kind, 'lang', lang`,
  }),
  '/back-office/support/:number ask': application('submitted', 'number'),
  '/back-office/support/:number accept': application('submitted', 'number'),
  '/back-office/support/:number lapse': application('incomplete', 'number'),
  '/back-office/support/:number screen': application('screening', 'number'),
  '/back-office/support/:number convene': application('council', 'number'),
  '/back-office/support/:number conclude': application('council', 'number'),
  '/back-office/support/:number/grant prepare': grant('contracting'),
  '/back-office/support/:number/grant sign': grant('contracting'),
  '/back-office/support/:number/grant accept': grant('contracted'),
  '/back-office/support/:number/grant accepted': grant('contracted'),
  '/back-office/support/:number/grant pass': grant('settling'),
  '/back-office/support/:number/grant return': grant('settling'),
  '/back-office/users/:id end': named('FROM staff_assignment ORDER BY id', {
    params: `'id', "userId"`,
    fields: `'assignmentId', id`,
  }),
  '/back-office/users/:id reopen': named('FROM "user" WHERE "closedAt" IS NOT NULL ORDER BY id', {
    params: `'id', id`,
  }),
  '/back-office/opinions/new GET': asksOpinion,
  '/back-office/opinions/new -': asksOpinion,
}
