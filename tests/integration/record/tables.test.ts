import { expect, it } from 'vitest'
import { offRecord, ownerSources } from '#app/domain/record/sources'
import { testDatabase } from '#tests/support/database'

interface Row {
  name: string
  on: boolean
}

it('keeps every table on record but those that are named with a reason', async () => {
  const tables = await testDatabase().$queryRaw<Row[]>`
    SELECT tablename AS name, EXISTS (
      SELECT 1 FROM pg_trigger WHERE tgname = 'on_record' AND tgrelid = format('%I', tablename)::regclass
    ) AS "on" FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`
  const off = tables.filter((table) => !table.on).map(({ name }) => name)
  const hint = 'call keep_on_record in the migration (app/domain/record/README.md)'
  expect(off, hint).toEqual(Object.keys(offRecord).toSorted())
  const on = tables.filter((table) => table.on).map(({ name }) => name)
  expect(on).toEqual(expect.arrayContaining([...ownerSources]))
})
