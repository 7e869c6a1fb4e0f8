import { existsSync } from 'node:fs'
import { verifyDossier } from '#app/domain/deal-room/dossier/verify-dossier.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { readOptions } from './support/options'
import { print } from './support/terminal'

const usage = 'npm run verify-dossier -- FILE [--end HASH]'
const mostShown = 50

/**
 * `npm run verify-dossier`: checks a dossier that was downloaded from the room of a deal, without a network and
 * without a database. Exit status 0 only if nothing is wrong with it.
 */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = readOptions(args, { end: { type: 'string' } }, usage)
  const [file] = positionals
  if (!file || positionals.length > 1) throw new OperatorError(`usage: ${usage}`)
  if (!existsSync(file)) throw new OperatorError(`There is no file ${file}.`)
  const report = await verifyDossier(file, values.end?.trim().toLowerCase())
  if (report.deal) print(`Dossier of deal ${report.deal}, exported ${report.exportedAt}`)
  for (const fault of report.faults.slice(0, mostShown)) print(`- ${fault}`)
  const more = report.faults.length - mostShown
  if (more > 0) print(`- and ${more} more`)
  if (report.faults.length > 0) {
    throw new OperatorError(`NOT WHOLE: ${report.faults.length} faults in ${file}`)
  }
  const { entries, messages, documents, ndas, end } = report
  print(
    `${entries} entries, ${messages} messages, ${documents} documents: all as they were written`,
  )
  for (const { number, sha256 } of ndas) {
    print(`${number}: the text that both parties accepted has SHA-256 ${sha256}`)
  }
  print(`last entry ${end}`)
  if (!values.end) print('Compare it with the fingerprint on the history page of the room (--end).')
  print('whole')
}
