import pg from 'pg'
import { inject } from 'vitest'
import { createDatabase, type Database } from '#app/platform/db/client.server'
import { runSql, urlOf } from './test-server'

let database: Database | undefined
let resetSql = ''

/** Address of this worker's database, for what needs a connection of its own. */
export function testDatabaseUrl(): string {
  const { adminUrl, prefix } = inject('database')
  return urlOf(adminUrl, `${prefix}${process.env.VITEST_POOL_ID ?? '0'}`)
}

/** This worker's database: empty but for the reference data at the start of each test. */
export function testDatabase(): Database {
  database ??= createDatabase(testDatabaseUrl(), { connections: 10, applicationName: 'tests' })
  return database
}

/** Clones the template for this worker unless an earlier test file has done so. */
export async function openTestDatabase(): Promise<void> {
  const { adminUrl, template } = inject('database')
  const name = new URL(testDatabaseUrl()).pathname.slice(1)
  const found = await runSql(adminUrl, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)
  if (found.length === 0) await runSql(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
}

/** Empties every table but the reference data, children before parents; append-only ones as their owner can. */
export async function resetDatabase(): Promise<void> {
  resetSql ||= await deletionsInOrder()
  await testDatabase().$executeRawUnsafe(resetSql)
}

/** Closes the connections of this test file. */
export async function closeTestDatabase(): Promise<void> {
  await database?.$disconnect()
  database = undefined
}

const isRecord = (name: string) => name.startsWith('record_')

async function deletionsInOrder(): Promise<string> {
  const url = testDatabaseUrl()
  const tables = await runSql<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  )
  const references = await runSql<{ child: string; parent: string }>(
    url,
    `SELECT child.relname AS child, parent.relname AS parent FROM pg_constraint
     JOIN pg_class child ON child.oid = conrelid JOIN pg_class parent ON parent.oid = confrelid
     WHERE contype = 'f' AND conrelid <> confrelid`,
  )
  const guarded = await runSql<{ name: string }>(
    url,
    `SELECT DISTINCT relname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
     WHERE NOT tgisinternal AND tgname <> 'on_record'`,
  )
  const kept = inject('database').filled
  const ordered: string[] = []
  const place = (name: string) => {
    if (ordered.includes(name)) return
    for (const { child, parent } of references) if (parent === name) place(child)
    ordered.push(name)
  }
  for (const { name } of tables) if (!kept.includes(name) && !isRecord(name)) place(name)
  // Last, because the tables on record tell it of the deletions.
  ordered.push(...tables.map(({ name }) => name).filter(isRecord))
  const deletions = ordered.map((name) => {
    const table = pg.escapeIdentifier(name)
    if (!guarded.some((row) => row.name === name)) return `DELETE FROM ${table};`
    return `IF EXISTS (SELECT 1 FROM ${table}) THEN
      ALTER TABLE ${table} DISABLE TRIGGER USER; DELETE FROM ${table};
      ALTER TABLE ${table} ENABLE TRIGGER USER; END IF;`
  })
  return `DO $$ BEGIN ${deletions.join(' ')} END $$`
}
