import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { schemaDrift } from '#app/platform/db/schema-drift.server'
import { withScratchDatabase } from '#app/platform/db/scratch-database.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { projectRoot } from '#app/platform/env/project-root.server'
import { print } from './support/terminal'

// Written anew by the name `init`, for as long as no database but one's own has it.
const initial = 'prisma/migrations/20261124210000_init'

/** `npm run migration -- NAME`: writes the migration that a change of prisma/schema needs. */
export async function main([name = '']: string[]): Promise<void> {
  if (!/^[a-z][a-z0-9_]+$/.test(name)) {
    throw new OperatorError('usage: npm run migration -- name_in_small_letters')
  }
  if (name === 'init') rmSync(`${projectRoot}/${initial}`, { recursive: true, force: true })
  const sql = await withScratchDatabase('.cache/postgres', schemaDrift)
  if (!sql) {
    print('The migrations already make what prisma/schema says.')
    return
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = name === 'init' ? initial : `prisma/migrations/${stamp}_${name}`
  mkdirSync(`${projectRoot}/${folder}`, { recursive: true })
  writeFileSync(`${projectRoot}/${folder}/migration.sql`, `${sql}\n`)
  print(`wrote ${folder}/migration.sql: read it, it may drop or rewrite data`)
}
