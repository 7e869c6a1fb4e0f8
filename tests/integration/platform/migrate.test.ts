import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest'
import {
  migrateDatabase,
  pendingMigrations,
  requireMigrated,
} from '#app/platform/db/migrate.server'
import { dropDatabase } from '#app/platform/db/scratch-database.server'
import { runSql, urlOf } from '#tests/support/test-server'

// Each call starts the Prisma CLI anew.
vi.setConfig({ testTimeout: 90_000 })

let name: string
let url: string
beforeEach(async () => {
  name = `${inject('database').prefix}${randomBytes(4).toString('hex')}`
  url = urlOf(inject('database').adminUrl, name)
  await runSql(inject('database').adminUrl, `CREATE DATABASE ${name}`)
})
afterEach(() => dropDatabase(inject('database').adminUrl, name))

it('brings an empty database to the newest schema, once', async () => {
  const pending = await pendingMigrations(url)
  expect(pending[0]).toMatch(/_init$/)
  await expect(requireMigrated(url)).rejects.toThrow('npm run migrate')
  expect(await migrateDatabase(url)).toEqual(pending)
  expect(await migrateDatabase(url)).toEqual([])
  await expect(requireMigrated(url)).resolves.toBeUndefined()
  expect(await runSql(url, 'SELECT id FROM "user"')).toEqual([])
})

it('takes up a migration that was cut off', async () => {
  const [first] = await pendingMigrations(url)
  await runSql(
    url,
    `CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL,
       finished_at timestamptz, migration_name varchar(255) NOT NULL, logs text,
       rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(),
       applied_steps_count integer NOT NULL DEFAULT 0);
     INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', '${first}')`,
  )
  expect(await migrateDatabase(url)).toContain(first)
  expect(await pendingMigrations(url)).toEqual([])
})

it('says plainly that a database cannot be reached', async () => {
  const nowhere = new URL(url)
  nowhere.port = '1'
  await expect(pendingMigrations(nowhere.href)).rejects.toThrow('cannot be reached')
})
