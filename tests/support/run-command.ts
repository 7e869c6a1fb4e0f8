import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A command of package.json that runs beside the test, as an operator would run it. */
export interface RunningCommand {
  child: ChildProcess
  /** What it has written so far. */
  output(): string
  /** Waits until it has written the words; fails where it ends before. */
  until(words: string | RegExp): Promise<void>
  /** Waits for its end and returns the exit status. */
  ended(): Promise<number | null>
}

/**
 * Starts `node scripts/run.mjs <args>`.
 * @param set variables of its environment; without DATABASE_URL it works on its data folder
 */
export function runCommand(
  args: string[],
  set: Readonly<Record<string, string>> = {},
): RunningCommand {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, ...set },
  })
  let output = ''
  const collect = (chunk: Buffer) => {
    output += chunk.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  const exit = once(child, 'close')
  return {
    child,
    output: () => output,
    async until(words) {
      while (!output.match(words)) {
        if (child.exitCode !== null) throw new Error(`ended before ${words}:\n${output}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    async ended() {
      const [code] = await exit
      return code
    },
  }
}
