import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
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

export async function startMeilisearch(): Promise<RealMeilisearch> {
  const { MEILISEARCH_URL: given, MEILISEARCH_API_KEY: apiKey } = process.env
  if (given) return { url: given, apiKey, stop: async () => undefined }
  const program = findProgram()
  if (!program) throw new Error('there is no meilisearch on the PATH')
  const folder = mkdtempSync(join(tmpdir(), 'meilisearch-'))
  const port = await freePort()
  const child = spawn(
    program,
    ['--http-addr', `127.0.0.1:${port}`, '--master-key', KEY, '--no-analytics', '--db-path', 'db'],
    { cwd: folder, stdio: 'ignore' },
  )
  const url = `http://127.0.0.1:${port}`
  await answers(url)
  return {
    url,
    apiKey: KEY,
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => {
          rmSync(folder, { recursive: true, force: true })
          done()
        })
        child.kill()
      }),
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
