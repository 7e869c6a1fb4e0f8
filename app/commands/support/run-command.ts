import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OperatorError } from '#app/platform/env/operator-error'
import { printError } from './terminal'
import { INTERRUPTED } from './until-stopped'

/** A command of package.json: it gets its arguments and returns when its work is done. */
export type Command = (args: string[]) => Promise<void>

/**
 * Runs a command and ends the process: 0 when it is done, 1 with a plain message when it is not. The stack
 * of a fault goes to a file, not to the terminal.
 */
export async function runCommand(main: Command, args: string[]): Promise<never> {
  try {
    await main(args)
    await cleanUpAfterInterrupt()
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    // What fails because everything is being stopped is no news.
    await cleanUpAfterInterrupt()
    printError(explain(error))
    process.exit(1)
  }
}

// What was interrupted ends the process when it has cleaned up.
async function cleanUpAfterInterrupt(): Promise<void> {
  if (process.exitCode === INTERRUPTED) await new Promise(() => {})
}

function explain(error: unknown): string {
  if (error instanceof OperatorError) return error.message
  const file = join(mkdtempSync(join(tmpdir(), 'exchange-')), 'fault.log')
  const stack = error instanceof Error ? error.stack : undefined
  writeFileSync(file, `${stack ?? String(error)}\n`)
  const summary = error instanceof Error ? error.message : String(error)
  return `Something went wrong that should not: ${summary}\nDetails for whoever mends it: ${file}`
}
