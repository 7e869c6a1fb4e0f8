import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import type { Binaries } from './binaries.server'
import { type DataFolder, unusable } from './data-folder.server'
import { cleanEnvironment, isRunning, signal, waitFor } from './process.server'
import type { RunAs } from './run-as.server'

const START_MS = 60_000
const STOP_MS = 10_000

/**
 * Starts PostgreSQL on the folder, reachable from this machine only, and waits until it answers.
 * @param settings extra `name=value` settings, such as fsync=off for tests
 * @returns its process and port
 */
export async function startServer(
  folder: DataFolder,
  binaries: Binaries,
  runAs: RunAs,
  urlOf: (port: number) => string,
  settings: string[] = [],
): Promise<{ pid: number; port: number }> {
  // inspectFolder found no server: what the file names is gone, or another program by now.
  rmSync(join(folder.postgres, 'postmaster.pid'), { force: true })
  const port = await freePort()
  const [program = '', ...args] = [...runAs.prefix, binaries.postgres, '-D', folder.postgres]
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'jit=off',
    ...settings,
  ].flatMap((setting) => ['-c', setting])
  const log = openSync(folder.log, 'w', 0o600)
  // A session of its own: Ctrl-C reaches this process only, which then stops the server in order.
  const child = spawn(program, [...args, ...options], {
    detached: true,
    stdio: ['ignore', log, log],
    cwd: '/',
    env: cleanEnvironment,
    ...(runAs.prefix.length || process.getuid?.() !== 0 ? {} : { uid: runAs.uid, gid: runAs.gid }),
  })
  closeSync(log)
  let ended = false
  child.on('error', () => {
    ended = true
  })
  child.on('exit', () => {
    ended = true
  })
  child.unref()
  const ready = await waitFor(async () => ended || (await answers(urlOf(port))), START_MS)
  if (ready && !ended && child.pid) return { pid: child.pid, port }
  const reason = readFileSync(folder.log, 'utf8').trim().split('\n').slice(-4).join('\n')
  throw unusable(folder, `did not start:\n${reason}`)
}

/** Whether the server accepts a connection. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** Stops the server: transactions are rolled back, and what does not end in ten seconds is cut off. */
export async function stopServer(pid: number): Promise<void> {
  const gone = () => !isRunning(pid, 'postgres')
  signal(pid, 'SIGINT')
  if (await waitFor(gone, STOP_MS)) return
  signal(pid, 'SIGQUIT')
  if (!(await waitFor(gone, STOP_MS))) signal(pid, 'SIGKILL')
}

/** A port of this machine that nothing listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
