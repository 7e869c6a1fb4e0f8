import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the trial data (TRIAL_DATA), or null where it is not at hand; the test says so then. */
export function trialFile(path: string): string | null {
  const file = join(process.env.TRIAL_DATA ?? '../shared/data', path)
  return existsSync(file) ? file : null
}
