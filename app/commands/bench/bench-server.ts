import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { freePort } from '#app/platform/db/embedded/server-process.server'
import { loadEnv, readEnvironment } from '#app/platform/env/env.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { projectRoot } from '#app/platform/env/project-root.server'
import { serverFlags } from '../../../scripts/server-flags.mjs'
import { buildIsStale, buildPages, clientFolder, loadBuild } from '../support/build-pages'
import { serve } from '../support/serve'
import { print, printError } from '../support/terminal'
import { untilStopped } from '../support/until-stopped'
import type { Scratch } from './scratch'

/** A server that is being measured, in a process of its own. */
export interface BenchServer {
  readonly address: string
  /** From the start of the process until it said that it is ready. */
  readonly secondsToReady: number
  /** Resident size of the process in megabytes of 2^20 bytes. */
  residentMegabytes(): number
  stop(): Promise<void>
}

/** Starts the built product on the scratch parts, as `npm start` would, with the pages of the bench. */
export async function startBenchServer(scratch: Scratch): Promise<BenchServer> {
  if (buildIsStale()) {
    printError('building the pages')
    await buildPages()
  }
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const began = performance.now()
  const child = spawn(process.execPath, [...serverFlags, 'scripts/run.mjs', 'bench', 'serve'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...scratch.source,
      NODE_ENV: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      APP_URL: address,
    },
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('ready ')) resolve()
    })
    child.once('exit', () => reject(new OperatorError('The server of the bench did not start.')))
  })
  return {
    address,
    secondsToReady: (performance.now() - began) / 1_000,
    residentMegabytes: () => residentMegabytes(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM')
      await ended
      process.off('exit', kill)
    },
  }
}

/** `bench serve`: what the child process does; everything it needs is in its environment. */
export async function serveForBench(): Promise<void> {
  const env = loadEnv(readEnvironment())
  const build = await loadBuild()
  const running = await serve(env, { build, clientFolder }, { demo: false, bench: true })
  print(`ready ${env.APP_URL}`)
  await untilStopped(running.stop)
}

/** @param pid a running process on Linux */
export function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024)
}
