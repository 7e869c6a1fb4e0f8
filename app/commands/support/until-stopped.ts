import { printError } from './terminal'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LONGEST_STOP_MS = 20_000

/**
 * Waits for the signal to stop, then stops in order. A second signal, or an order that takes longer than
 * twenty seconds, ends the process at once.
 */
export async function untilStopped(stop: () => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve())
  })
  const force = () => {
    printError('stopped before everything was closed')
    process.exit(1)
  }
  for (const signal of SIGNALS) process.on(signal, force)
  setTimeout(force, LONGEST_STOP_MS).unref()
  await stop()
}
