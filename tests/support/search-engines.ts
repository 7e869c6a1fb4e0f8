import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from '#app/platform/db/embedded/server-process.server'
import { EmbeddedEngine } from '#app/platform/search/embedded/embedded-engine'
import type {
  EngineName,
  IndexSettings,
  SearchDocument,
  SearchEngine,
} from '#app/platform/search/engine'
import { MeilisearchEngine } from '#app/platform/search/meilisearch/meilisearch-engine'

const KEY = 'a-master-key-for-tests-only'

/** A Meilisearch server: the one that MEILISEARCH_URL names, or one started from the PATH. */
export interface RealMeilisearch {
  readonly url: string
  readonly apiKey: string | undefined
  stop(): Promise<void>
}

/** Whether contract tests can run against a real Meilisearch on this machine. */
export function hasMeilisearch(): boolean {
  return Boolean(process.env.MEILISEARCH_URL) || findProgram() !== undefined
}

/** Whether tests can start a Meilisearch of their own, to give it an embedder or to kill it. */
export function hasMeilisearchProgram(): boolean {
  return findProgram() !== undefined
}

/** Says on standard error that tests of Meilisearch itself are left out on this machine. */
export function sayWithoutProgram(what: string): void {
  if (hasMeilisearchProgram()) return
  process.stderr.write(`\nNO MEILISEARCH on the PATH: ${what} was NOT checked.\n\n`)
}

export async function startMeilisearch(): Promise<RealMeilisearch> {
  const { MEILISEARCH_URL: given, MEILISEARCH_API_KEY: apiKey } = process.env
  if (given) return { url: given, apiKey, stop: async () => undefined }
  return startOwnMeilisearch()
}

/** A Meilisearch that a test may treat badly. */
export interface OwnMeilisearch extends RealMeilisearch {
  readonly pid: number
  /** Kills it in the middle of whatever it does, as a power cut would. */
  crash(): Promise<void>
  /** Starts it again on what is left on the disk. */
  start(): Promise<void>
}

/**
 * Starts a server on a port of its own, with its data in a folder that is taken away with it. Embedders on this machine may be asked, and it does not
 * insist on those that are away.
 */
export async function startOwnMeilisearch(
  folder = mkdtempSync(join(tmpdir(), 'meilisearch-')),
): Promise<OwnMeilisearch> {
  const program = findProgram()
  if (!program) throw new Error('there is no meilisearch on the PATH')
  mkdirSync(folder, { recursive: true })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const args = ['--http-addr', `127.0.0.1:${port}`, '--master-key', KEY, '--db-path', 'db']
  let child: ChildProcess
  const start = async () => {
    child = spawn(
      program,
      [...args, '--no-analytics', '--experimental-allowed-ip-networks', '127.0.0.0/8'],
      {
        cwd: folder,
        stdio: 'ignore',
        env: { ...process.env, MEILI_EXPERIMENTAL_REST_EMBEDDER_MAX_RETRY_DURATION_SECONDS: '0' },
      },
    )
    await answers(url)
  }
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((done) => {
      if (child.exitCode !== null || child.signalCode !== null) return done()
      child.once('exit', () => done())
      child.kill(signal)
    })
  await start()
  return {
    url,
    apiKey: KEY,
    get pid() {
      return child.pid ?? 0
    },
    start,
    crash: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** An engine of the name, empty, with an index of its own, and what removes it. */
export function emptyEngine<D extends SearchDocument>(
  name: EngineName,
  settings: IndexSettings,
  server: RealMeilisearch | undefined,
): { engine: SearchEngine<D>; drop: () => Promise<void> } {
  if (name === 'embedded') {
    const engine = new EmbeddedEngine<D>(settings)
    return { engine, drop: () => engine.close() }
  }
  if (!server) throw new Error('there is no Meilisearch')
  const { url, apiKey } = server
  const indexUid = `contract-${randomUUID()}`
  const engine = new MeilisearchEngine<D>(settings, { url, apiKey, indexUid })
  return { engine, drop: () => engine.drop() }
}

function findProgram(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'meilisearch'))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const ok = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (ok) return
    await new Promise((next) => setTimeout(next, 100))
  }
  throw new Error('Meilisearch did not start')
}
