import { describe, expect, it } from 'vitest'
import { matchActions } from '#app/domain/matching/match-view'
import { isQuiet, offRecord } from '#app/domain/record/sources'
import { grantSteps } from '#app/domain/support-grants/grant-steps'
import { reviewSteps } from '#app/domain/support-reviews/review-steps'
import { locales } from '#app/locales/locale'
import { recordWordsOf } from '#app/locales/record-words.server'
import { createTranslatorFor } from '#app/locales/translator'
import { termColumns, valueTexts } from '#app/routes/record-parts/value-lists'
import { testDatabase } from '#tests/support/database'

interface Column {
  source: string
  name: string
  type: string
}

const key = ({ source, name }: Column) => `${source}.${name}`

/** What the record notes of itself, without a table: `noteOnRecord`. */
const notes: Column[] = [
  ...['removed', 'reason', 'forgotten'].map((name) => ({ source: 'record_entry', name })),
  ...['entries', 'hash', 'before'].map((name) => ({ source: 'record_anchor', name })),
  { source: 'deal_document', name: 'file' },
].map((note) => ({ ...note, type: '' }))

/** Every column that can stand in an entry: of tables on record, but those that say nothing to a reader. */
async function toldColumns(): Promise<Column[]> {
  const columns = await testDatabase().$queryRaw<Column[]>`
    SELECT table_name::text AS source, column_name::text AS name, udt_name::text AS type
    FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`
  return [
    ...columns.filter(
      ({ source, name }) =>
        !(source in offRecord) && name !== 'updatedAt' && !isQuiet(source, name),
    ),
    ...notes,
  ]
}

/** The values of every list of the database, by its name. */
async function listedValues(): Promise<ReadonlyMap<string, string[]>> {
  const rows = await testDatabase().$queryRaw<{ type: string; value: string }[]>`
    SELECT typname::text AS type, enumlabel::text AS value
    FROM pg_enum JOIN pg_type ON pg_type.oid = enumtypid ORDER BY 1, enumsortorder`
  const lists = new Map<string, string[]>()
  for (const { type, value } of rows) lists.set(type, [...(lists.get(type) ?? []), value])
  return lists
}

/** Values that a column of plain text can hold, where the code says which. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'account_history.action': ['role-given', 'role-ended', 'closed', 'reopened'],
  'match_history.action': matchActions,
  'support_application_history.step': [...Object.keys(reviewSteps), 'submit'],
  'support_grant_history.step': Object.keys(grantSteps),
}

describe.each(locales)('the words of the record in %s', (locale) => {
  const words = recordWordsOf(locale)
  const t = createTranslatorFor(locale)
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values
  const wordOf = (list: string, value: string) =>
    own[list]?.[value] ??
    (valueTexts[list] ?? []).map((path) => t.written(`${path}.${value}`)).find(Boolean)

  it('name every table on record, and no other', async () => {
    const tables = new Set((await toldColumns()).map(({ source }) => source))
    expect(Object.keys(words.sources).toSorted()).toEqual([...tables].toSorted())
  })

  it('name every column of them, and no other', async () => {
    const columns = await toldColumns()
    const named = (column: Column) => key(column) in words.columnsOf || column.name in words.columns
    expect(columns.filter((column) => !named(column)).map(key)).toEqual([])
    const common = columns.filter((column) => !(key(column) in words.columnsOf))
    const used = new Set([...columns.map(key), ...common.map(({ name }) => name)])
    const names = [...Object.keys(words.columns), ...Object.keys(words.columnsOf)]
    expect(names.filter((name) => !used.has(name))).toEqual([])
  })

  it('name every value of the lists that their columns are of', async () => {
    const lists = await listedValues()
    const types = new Set((await toldColumns()).map(({ type }) => type))
    const unnamed = [...lists]
      .filter(([type]) => types.has(type))
      .flatMap(([type, values]) => values.map((value) => ({ type, value })))
      .filter(({ type, value }) => !wordOf(type, value))
    expect(unnamed).toEqual([])
    const coded = Object.entries(codes).flatMap(([column, values]) =>
      values.map((value) => ({ column, value })),
    )
    expect(coded.filter(({ column, value }) => !wordOf(column, value))).toEqual([])
  })

  it('use no list and no column that is gone', async () => {
    const columns = await toldColumns()
    const there = new Set(columns.flatMap((column) => [key(column), column.name, column.type]))
    const lists = [...Object.keys(valueTexts), ...Object.keys(own), ...Object.keys(termColumns)]
    expect(lists.filter((list) => !there.has(list))).toEqual([])
  })

  it('take no argument, for an entry has none to give', async () => {
    const lists = await listedValues()
    const texts = [...lists].flatMap(([type, values]) =>
      values.map((value) => wordOf(type, value) ?? ''),
    )
    expect(texts.filter((text) => text.includes('{'))).toEqual([])
  })

  it('are never empty and have no space at their ends', () => {
    const { sources, columns, columnsOf, values } = words
    const texts = [sources, columns, columnsOf, ...Object.values(values)].flatMap((part) =>
      Object.values(part),
    )
    expect(texts.filter((text) => !text || text !== text.trim().normalize('NFC'))).toEqual([])
  })
})
