import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { inheritedEnvironment } from '#app/platform/env/env.server'
import { projectRoot } from '#app/platform/env/project-root.server'

interface ToolOptions {
  env?: Record<string, string>
  /** Passes what the tool writes on to the terminal at once, for those that take long. */
  live?: boolean
}

const running = new Set<ChildProcess>()

/** Stops the tools that run, with the servers and browsers that they have started. */
export async function stopTools(): Promise<void> {
  const ends = [...running].map((child) => once(child, 'close'))
  // The signal of Ctrl-C is the one at which all of them clean up.
  for (const child of running) child.kill('SIGINT')
  await Promise.all(ends)
}

/** What a tool answered. */
export interface ToolRun {
  ok: boolean
  output: string
}

/**
 * Runs a tool of node_modules on this Node. It never learns of DATABASE_URL: tests work on databases of
 * their own.
 * @param script path of its program below node_modules
 */
export async function runTool(
  script: string,
  args: string[],
  options: ToolOptions = {},
): Promise<ToolRun> {
  const { DATABASE_URL: _, ...env } = inheritedEnvironment()
  const child = spawn(process.execPath, [`${projectRoot}/node_modules/${script}`, ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...env,
      NODE_ENV: 'test',
      ...(options.live ? {} : { NO_COLOR: '1' }),
      ...options.env,
    } as NodeJS.ProcessEnv,
  })
  running.add(child)
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
    if (options.live) process.stdout.write(chunk)
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => running.delete(child))
  return { ok: code === 0, output }
}
