import type { Transaction } from '#app/platform/db/client.server'
import { isUuid } from '../is-uuid'
import type { ChangedColumn, DescribedEntry, EntryView } from './record-view'

interface TypedColumn {
  source: string
  name: string
  type: string
}

/** The types of the columns of tables, by table and column. */
async function columnTypes(db: Transaction, sources: ReadonlySet<string>) {
  const rows = await db.$queryRaw<TypedColumn[]>`
    SELECT relname::text AS source, attname::text AS name, typname::text AS type
    FROM pg_attribute
    JOIN pg_class ON pg_class.oid = attrelid
    JOIN pg_type ON pg_type.oid = atttypid
    WHERE relnamespace = 'public'::regnamespace AND relname = ANY(${[...sources]}::text[])
      AND attnum > 0 AND NOT attisdropped`
  return new Map(rows.map(({ source, name, type }) => [`${source}.${name}`, type]))
}

/** True where a column holds the id of somebody or something. */
const holdsId = ({ name }: ChangedColumn) => /(?:Id|By|owner)$/.test(name)

/** What people and organisations are called today, by id. */
async function namesById(db: Transaction, ids: readonly string[]) {
  const select = { id: true, name: true } as const
  const [people, organisations] = await Promise.all([
    db.user.findMany({ where: { id: { in: [...ids] } }, select }),
    db.organisation.findMany({ where: { id: { in: ids.filter(isUuid) } }, select }),
  ])
  return new Map([...people, ...organisations].map(({ id, name }) => [id, name]))
}

/** Entries with the types of their columns, and the names behind ids of people and organisations. */
export async function describeColumns(
  db: Transaction,
  entries: readonly EntryView[],
): Promise<DescribedEntry[]> {
  const ids = entries
    .flatMap(({ columns }) => columns.filter(holdsId))
    .flatMap(({ before, after }) => [before, after])
    .filter((id) => id !== null)
  const [types, names] = await Promise.all([
    columnTypes(db, new Set(entries.map(({ source }) => source))),
    namesById(db, [...new Set(ids)]),
  ])
  const nameOf = (column: ChangedColumn, id: string | null) =>
    (id !== null && holdsId(column) && names.get(id)) || null
  return entries.map((entry) => ({
    ...entry,
    columns: entry.columns.map((column) => ({
      ...column,
      type: types.get(`${entry.source}.${column.name}`) ?? null,
      named: { before: nameOf(column, column.before), after: nameOf(column, column.after) },
    })),
  }))
}
