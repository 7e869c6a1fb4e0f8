import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { inheritedEnvironment } from '#app/platform/env/env.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { projectRoot } from '#app/platform/env/project-root.server'

const stamp = `${projectRoot}/build/sources.sha256`
const sources = [
  'app/**/*.{ts,tsx,css}',
  'public/**/*',
  'prisma/schema/*',
  '{vite,remix}.config.*',
  'package-lock.json',
]

/** Folder of the files that browsers load. */
export const clientFolder = `${projectRoot}/build/client`

/** Whether `build/` is missing or was made of other sources than those that lie here. */
export function buildIsStale(): boolean {
  const made = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  return made !== hashOfSources()
}

/**
 * Builds pages and server code into `build/`.
 * @throws {OperatorError} with the compiler's words where it fails
 */
export async function buildPages(): Promise<void> {
  const hash = hashOfSources()
  const cli = `${projectRoot}/node_modules/@remix-run/dev/dist/cli.js`
  if (!existsSync(cli)) {
    throw new OperatorError(
      'The pages are not built and the compiler is not installed: run `npm ci`.',
    )
  }
  const child = spawn(process.execPath, [cli, 'vite:build'], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inheritedEnvironment(), NODE_ENV: 'production', NO_COLOR: '1' },
  })
  const stop = () => child.kill('SIGTERM')
  process.once('exit', stop)
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  process.off('exit', stop)
  if (code !== 0) {
    const words = output.split('\n').filter((line) => !/^\s+at /.test(line))
    throw new OperatorError(`The pages could not be built:\n${words.join('\n').trim()}`)
  }
  writeFileSync(stamp, hash)
}

/**
 * Loads the built server code past the compiler of the commands, which would keep it in memory several times
 * over, with a map of its lines.
 */
export async function loadBuild(): Promise<ServerBuild> {
  const file = `${projectRoot}/build/server/index.js`
  const { href } = pathToFileURL(file)
  const hook = registerHooks({
    load: (url, context, next) =>
      url === href
        ? { format: 'module', source: readFileSync(file, 'utf8'), shortCircuit: true }
        : next(url, context),
  })
  try {
    return await import(href)
  } finally {
    hook.deregister()
  }
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  const files = globSync(sources, { cwd: projectRoot }).sort()
  for (const file of files) {
    const path = `${projectRoot}/${file}`
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path))
  }
  return hash.digest('hex')
}
