import type { Transaction } from '#app/platform/db/client.server'
import { isUuid } from '../is-uuid'
import { isRemoved, type KeptColumn } from './entry-hash.server'
import type { ChangedColumn, EntryView } from './record-view'
import { placeOf, type StoredEntry } from './select-entries.server'
import { isQuiet } from './sources'

/** Words for a value as the database gave it: JSON text. */
function wordsOf(text: string | null): string | null {
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  if (typeof value === 'string') return value
  const isList = Array.isArray(value) && value.every((item) => typeof item !== 'object')
  if (isList) return value.map(String).join(', ')
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value)
}

function columnView(name: string, kept: KeptColumn): ChangedColumn {
  if (isRemoved(kept)) return { name, before: null, after: null, state: 'removed' }
  const [before, after] = [wordsOf(kept[0]), wordsOf(kept[1])]
  const state = before === null && after === null ? 'withheld' : 'told'
  return { name, before, after, state }
}

function columnsOf({ source, content }: StoredEntry, hidden: readonly string[]): ChangedColumn[] {
  return Object.entries(content)
    .filter(([name]) => !isQuiet(source, name) && !hidden.includes(name))
    .map(([name, kept]) => columnView(name, kept))
}

/**
 * Entries as pages show them, with the names of people, organisations and records as they are today.
 * @param hidden columns that this reader is not told
 */
export async function viewEntries(
  db: Transaction,
  entries: readonly StoredEntry[],
  hidden: readonly string[] = [],
): Promise<EntryView[]> {
  const people = entries.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId])
  const [names, organisations, subjects] = await Promise.all([
    namesOf(db, people),
    organisationNames(db, entries),
    subjectLabels(db, entries),
  ])
  return entries.map((entry) => {
    const columns = columnsOf(entry, hidden)
    const said = (name: string) => columns.find((column) => column.name === name)?.after ?? null
    return {
      sequence: String(entry.sequence),
      place: placeOf(entry),
      at: entry.at,
      recordedAt: entry.recordedAt,
      transaction: String(entry.transaction),
      hash: entry.hash,
      kind: entry.kind,
      subjectId: entry.subjectId,
      subject: subjects.get(`${entry.kind} ${entry.subjectId}`) ?? null,
      source: entry.source,
      act: entry.act,
      actorId: entry.actorId,
      by: entry.actorId ? (names.get(entry.actorId) ?? '—') : null,
      onBehalfOf: entry.onBehalfOfId ? (names.get(entry.onBehalfOfId) ?? '—') : null,
      organisation: entry.organisationId ? (organisations.get(entry.organisationId) ?? null) : null,
      requestId: entry.requestId,
      step: said('step') ?? said('action') ?? (entry.act === 'step' ? said('kind') : null),
      from: said('from'),
      to: said('to'),
      reason: said('reason') ?? said('note'),
      columns,
    }
  })
}

async function namesOf(db: Transaction, ids: readonly (string | null)[]) {
  const known = [...new Set(ids.flatMap((id) => (id ? [id] : [])))]
  const rows = await db.user.findMany({
    where: { id: { in: known } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function organisationNames(db: Transaction, entries: readonly StoredEntry[]) {
  const ids = [...new Set(entries.flatMap(({ organisationId }) => organisationId ?? []))]
  const rows = await db.organisation.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What people call a record, by kind: a label in SQL over the table that holds it. */
const labels: Readonly<Record<string, string>> = {
  technology: `SELECT "technologyId"::text AS id, title AS label FROM technology_text
    WHERE lang = 'vi' AND "technologyId" = ANY($1::uuid[])`,
  need: `SELECT "needId"::text AS id, title AS label FROM need_text
    WHERE lang = 'vi' AND "needId" = ANY($1::uuid[])`,
  organisation: 'SELECT id::text, name AS label FROM organisation WHERE id = ANY($1::uuid[])',
  account: 'SELECT id, name AS label FROM "user" WHERE id = ANY($1)',
  nda: 'SELECT id::text, number AS label FROM nda WHERE id = ANY($1::uuid[])',
  deal: `SELECT id::text, number || ' · ' || title AS label FROM deal WHERE id = ANY($1::uuid[])`,
  payable: 'SELECT id::text, title AS label FROM payable WHERE id = ANY($1::uuid[])',
  programme: 'SELECT id::text, slug AS label FROM programme WHERE id = ANY($1::uuid[])',
  call: 'SELECT id::text, "nameVi" AS label FROM support_call WHERE id = ANY($1::uuid[])',
  provider: 'SELECT id::text, name AS label FROM service_provider WHERE id = ANY($1::uuid[])',
  reference: 'SELECT id::text, title AS label FROM annex_list WHERE id = ANY($1::uuid[])',
  recognition: 'SELECT id::text, name AS label FROM recognition WHERE id = ANY($1::uuid[])',
  'service-request': `SELECT id::text, number || ' · ' || title AS label FROM service_request
    WHERE id = ANY($1::uuid[])`,
  'support-application':
    'SELECT id::text, number AS label FROM support_application WHERE id = ANY($1::uuid[])',
}

async function subjectLabels(db: Transaction, entries: readonly StoredEntry[]) {
  const found = new Map<string, string>()
  const kinds = new Set(entries.map(({ kind }) => kind))
  for (const kind of kinds) {
    const sql = labels[kind]
    if (!sql) continue
    const ids = [...new Set(entries.filter((entry) => entry.kind === kind).map((e) => e.subjectId))]
    const asked = sql.includes('uuid') ? ids.filter((id) => isUuid(id)) : ids
    const rows = await db.$queryRawUnsafe<{ id: string; label: string | null }[]>(sql, asked)
    for (const { id, label } of rows) if (label) found.set(`${kind} ${id}`, label)
  }
  return found
}
