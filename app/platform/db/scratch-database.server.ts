import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { inspectFolder, openDataFolder } from './embedded/data-folder.server'
import { startEmbeddedServer } from './embedded/embedded-server.server'

/** Settings for databases that nobody would miss: nothing waits for the disk. */
export const scratchSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** Runs `work` on an empty database of its own in the given folder's server, and drops it afterwards. */
export async function withScratchDatabase<Result>(
  directory: string,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = await startEmbeddedServer(directory, { settings: scratchSettings })
  const name = `scratch_${randomBytes(6).toString('hex')}`
  try {
    await server.ensureDatabase(name)
    return await work(server.urlOf(name))
  } finally {
    await dropDatabase(server.urlOf('postgres'), name)
    await server.release()
  }
}

const CHECKS = 40
const BETWEEN_CHECKS_MS = 250

/**
 * Stops the server of scratch databases where a run that was cut off has left it behind. Waits up to ten seconds for
 * the last connections of that run; a server that others work on stays.
 */
export async function stopAbandonedServer(directory: string): Promise<void> {
  const folder = openDataFolder(directory)
  for (let check = 0; check < CHECKS; check++) {
    if (inspectFolder(folder).state !== 'running') return
    const server = await startEmbeddedServer(directory)
    await server.release()
    await setTimeout(BETWEEN_CHECKS_MS)
  }
}

/** Drops a database together with the connections that others still hold to it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`)
  } finally {
    await client.end()
  }
}
