import { sealAll, verifyRecord } from '#app/domain/record/index.server'
import { createDatabase } from '#app/platform/db/client.server'
import { OperatorError } from '#app/platform/env/operator-error'
import { createBar } from './eval/progress-bar'
import { readOptions } from './support/options'
import { print } from './support/terminal'
import { withDatabase } from './support/with-database'

const usage = 'npm run verify-record [-- --data DIR] [--noted SEQUENCE:HASH]'

const faults = {
  'out-of-place': 'an entry was taken out, put in or moved',
  altered: 'its content or its hash was changed',
  'cut-off': 'entries at the end are missing',
}

function readNoted(text: string | undefined) {
  if (!text) return undefined
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase()) ?? []
  if (!sequence || !hash) throw new OperatorError(`usage: ${usage}`)
  return { sequence: Number(sequence), hash }
}

/**
 * `npm run verify-record`: follows the chain of the record and names the first link that does not hold. Exit
 * status 0 only for a whole record.
 */
export async function main(args: string[]): Promise<void> {
  const { values } = readOptions(
    args,
    { data: { type: 'string' }, noted: { type: 'string' } },
    usage,
  )
  const noted = readNoted(values.noted)
  await withDatabase(values, async (env) => {
    const db = createDatabase(env.DATABASE_URL, {
      connections: 2,
      applicationName: 'verify-record',
    })
    try {
      await sealAll(db)
      const bar = createBar('entries of the record', await db.recordEntry.count())
      const { broken, entries, anchor, end } = await verifyRecord(db, { noted, tick: bar.tick })
      bar.end()
      if (anchor) print(`begins behind entry ${anchor.sequence}, the last that was removed by age`)
      if (broken) {
        const { sequence, fault, recordedAt, kind } = broken
        const about = recordedAt ? ` (${kind}, recorded ${recordedAt.toISOString()})` : ''
        throw new OperatorError(`BROKEN at entry ${sequence}${about}: ${faults[fault]}`)
      }
      print(`${entries} entries: all as they were written`)
      if (end) print(`last entry ${end.sequence}:${end.hash}`)
      if (!noted) print('Keep that line: with --noted a later run misses no entry before it.')
      print('whole')
    } finally {
      await db.$disconnect()
    }
  })
}
