import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** What PostgreSQL's programs get of the environment: nothing of ours, so PGDATA and the like do not count. */
export const cleanEnvironment: NodeJS.ProcessEnv = { NODE_ENV: 'production', LC_ALL: 'C' }

/**
 * Whether the process lives and its command line names `program`: after a crash or a new boot another
 * process may carry the number that a file remembers.
 */
export function isRunning(pid: number, program: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return commandLine(pid).includes(program)
}

function commandLine(pid: number): string {
  try {
    if (existsSync('/proc/self')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** Waits until the condition holds; false where it does not within `timeout` milliseconds. */
export async function waitFor(
  condition: () => boolean | Promise<boolean>,
  timeout: number,
): Promise<boolean> {
  const end = Date.now() + timeout
  while (!(await condition())) {
    if (Date.now() > end) return false
    await sleep(50)
  }
  return true
}

/** Sends a signal; a process that is gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
