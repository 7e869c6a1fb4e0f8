import { inheritedEnvironment } from '#app/platform/env/env.server'
import { printError } from './terminal'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LONGEST_STOP_MS = 20_000

/** Exit status of a command that a signal has cut off. */
export const INTERRUPTED = 130

/**
 * Waits for the signal to stop, then stops in order. A second signal, or an order that takes longer than
 * twenty seconds, ends the process at once.
 */
export async function untilStopped(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve())
    onOrphaned(resolve)
  })
  const force = () => {
    printError('stopped before everything was closed')
    process.exit(1)
  }
  for (const signal of SIGNALS) process.on(signal, force)
  setTimeout(force, LONGEST_STOP_MS).unref()
  await stop()
}

// A killed npm cannot pass the signal on: its script ends by itself rather than hold the port.
function onOrphaned(stop: () => void): void {
  if (!inheritedEnvironment().npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 1_000)
  timer.unref()
}

/**
 * Runs `cleanUp` where a signal ends the process before it waits for one.
 * @returns a function that takes this back
 */
export function onInterrupt(cleanUp: () => Promise<void>): () => void {
  const interrupt = () => {
    printError('\ninterrupted')
    process.exitCode = INTERRUPTED
    void cleanUp().finally(() => process.exit(INTERRUPTED))
  }
  for (const signal of SIGNALS) process.once(signal, interrupt)
  return () => {
    for (const signal of SIGNALS) process.off(signal, interrupt)
  }
}
