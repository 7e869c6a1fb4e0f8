import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inspectFolder, openDataFolder } from '#app/platform/db/embedded/data-folder.server'
import { readDemoMark } from '#app/platform/db/embedded/demo-mark.server'
import { stopServer } from '#app/platform/db/embedded/server-process.server'
import { OperatorError } from '#app/platform/env/operator-error'

// Only what the exchange itself has put there: the folder may hold other things of its owner.
const ours = [
  'postgres',
  'postgres.new',
  'postgres.log',
  'demo.log',
  'demo.json',
  'secrets.json',
  'start.lock',
  'files',
  'imports',
  'search',
  'stripe-test.json',
]

/** Refuses while a demo serves this folder. */
export function refuseSecondDemo(directory: string): void {
  const demo = readDemoMark(openDataFolder(directory))
  if (!demo) return
  throw new OperatorError(
    `A demo already works on this data folder: ${demo.address} (process ${demo.pid}).\n` +
      `Stop it with Ctrl-C or: kill ${demo.pid}\nOr start a second one beside it: --data OTHER_FOLDER --port N`,
  )
}

/** Deletes the exchange's data from the folder; a server that a killed run left there is stopped first. */
export async function resetFolder(directory: string): Promise<void> {
  const folder = openDataFolder(directory)
  const found = stateOf(folder)
  if (found?.state === 'running') await stopServer(found.pid)
  try {
    for (const name of ours) rmSync(join(folder.root, name), { recursive: true, force: true })
  } catch (error) {
    throw new OperatorError(
      `The data in ${folder.root} cannot be deleted (${(error as NodeJS.ErrnoException).code}): it belongs ` +
        'to another user.\nDelete it as that user, or use another folder: --data OTHER_FOLDER',
    )
  }
}

// A damaged folder cannot be inspected, and that is what a reset is for.
function stateOf(folder: ReturnType<typeof openDataFolder>) {
  try {
    return inspectFolder(folder)
  } catch (error) {
    if (error instanceof OperatorError) return undefined
    throw error
  }
}
