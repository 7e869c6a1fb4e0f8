import pg from 'pg'
import { findBinaries } from './binaries.server'
import {
  type DataFolder,
  inspectFolder,
  openDataFolder,
  readSecrets,
  type Secrets,
} from './data-folder.server'
import { readDemoMark } from './demo-mark.server'
import { databaseUser, initialise } from './initialise.server'
import { chooseUser } from './run-as.server'
import { answers, startServer, stopServer } from './server-process.server'
import { withStartLock } from './start-lock.server'

/** A running embedded PostgreSQL. */
export interface EmbeddedServer {
  folder: DataFolder
  secrets: Secrets
  /** True where the folder was made by this call. */
  fresh: boolean
  /** Address of one of its databases. */
  urlOf(database: string): string
  /** Creates the database unless it is there already. */
  ensureDatabase(name: string): Promise<void>
  /** Lets go of the server: it stops unless a demo or another command works on it. */
  release(): Promise<void>
  /** Stops the server whoever works on it. */
  stop(): Promise<void>
  /** Stops the server if this process has started it; for a command that is cut off. */
  abandon(): Promise<void>
}

interface Options {
  /** Told what is being done, for people who wait. */
  onProgress?: (message: string) => void
  /** Extra `name=value` settings of PostgreSQL. */
  settings?: string[]
}

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that runs there already: that of a
 * demo, of another command, or one that a killed run left behind.
 * @throws {OperatorError} where the folder cannot be used
 */
export function startEmbeddedServer(
  directory: string,
  options: Options = {},
): Promise<EmbeddedServer> {
  const folder = openDataFolder(directory)
  return withStartLock(folder.lock, async () => {
    const found = inspectFolder(folder)
    const secrets = readSecrets(folder)
    const urlOf = (port: number, database = 'postgres') =>
      `postgresql://${databaseUser}:${secrets.databasePassword}@127.0.0.1:${port}/${database}`
    const joined = found.state === 'running' && (await answers(urlOf(found.port)))
    const { pid, port } = joined ? found : await start(folder, secrets, options, urlOf)
    return {
      folder,
      secrets,
      fresh: found.state === 'absent',
      urlOf: (database) => urlOf(port, database),
      ensureDatabase: (name) => ensureDatabase(urlOf(port), name),
      release: () => withStartLock(folder.lock, () => release(folder, pid, urlOf(port))),
      stop: () => stopServer(pid),
      abandon: async () => {
        if (!joined) await stopServer(pid)
      },
    }
  })
}

async function start(
  folder: DataFolder,
  secrets: Secrets,
  { onProgress, settings }: Options,
  urlOf: (port: number) => string,
) {
  const binaries = await findBinaries()
  const runAs = chooseUser(folder.postgres, Object.values(binaries))
  const found = inspectFolder(folder)
  // It runs but does not answer: whoever started it is gone, and it may be stuck.
  if (found.state === 'running') await stopServer(found.pid)
  if (found.state === 'absent') {
    onProgress?.('creating the embedded database')
    initialise(folder, binaries, runAs, secrets.databasePassword)
  }
  onProgress?.('starting the embedded database')
  return startServer(folder, binaries, runAs, urlOf, settings)
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (!rowCount) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`)
  })
}

async function release(folder: DataFolder, pid: number, url: string): Promise<void> {
  if (readDemoMark(folder)) return
  const others = await withClient(url, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    )
    return rows[0]?.count ?? 0
  }).catch(() => 0)
  if (others === 0) await stopServer(pid)
}

async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
