import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { OperatorError } from '#app/platform/env/operator-error'
import { isRunning, waitFor } from './process.server'

const WAIT_MS = 60_000

/**
 * Runs `work` while no other process starts or stops the same database. The lock of a process that was
 * killed is taken over.
 */
export async function withStartLock<Result>(
  file: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const taken = await waitFor(() => take(file), WAIT_MS)
  if (!taken) {
    throw new OperatorError(
      `Another command has been starting the database for a minute (process ${holder(file)}).\n` +
        `Wait for it or stop it; if it is none of yours, delete ${file}.`,
    )
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const pid = holder(file)
    // An empty file is one that is being written at this moment.
    if (pid > 0 && !isRunning(pid, 'node')) rmSync(file, { force: true })
    return false
  }
}

function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}
