import { spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OperatorError } from '#app/platform/env/operator-error'
import type { Binaries } from './binaries.server'
import type { DataFolder } from './data-folder.server'
import { cleanEnvironment } from './process.server'
import type { RunAs } from './run-as.server'

/** The only database user; its password is in the folder's secrets. */
export const databaseUser = 'exchange'

/**
 * Makes a new database folder. It grows under another name and gets its own in one step, so that a run
 * that is cut off leaves nothing that looks whole.
 */
export function initialise(
  folder: DataFolder,
  binaries: Binaries,
  runAs: RunAs,
  password: string,
): void {
  const unfinished = `${folder.postgres}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const scratch = mkdtempSync(join(tmpdir(), 'exchange-'))
  const passwordFile = join(scratch, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (process.getuid?.() === 0) {
    for (const path of [unfinished, scratch, passwordFile]) chownSync(path, runAs.uid, runAs.gid)
  }
  try {
    runInitdb([
      ...runAs.prefix,
      binaries.initdb,
      `--pgdata=${unfinished}`,
      `--username=${databaseUser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Case and order by Unicode on every machine, whichever locales it has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ])
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  renameSync(unfinished, folder.postgres)
}

function runInitdb([program = '', ...args]: string[]): void {
  const run = spawnSync(program, args, { encoding: 'utf8', cwd: '/', env: cleanEnvironment })
  if (run.status === 0) return
  const reason = (run.error?.message ?? run.stderr).trim().split('\n').slice(-3).join('\n')
  throw new OperatorError(
    `The embedded database could not be created:\n${reason}\n` +
      'Check that the disk has room, or use another folder: --data OTHER_FOLDER',
  )
}
