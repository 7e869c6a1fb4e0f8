import { sealAll } from '#app/domain/record/index.server'
import { testDatabase } from './database'

const TRIES = 200
const PAUSE_MS = 25

/** Seals everything that has arrived; a transaction of another test may hold the last of it back for a moment. */
export async function sealEverything(): Promise<void> {
  const db = testDatabase()
  for (let tried = 0; tried < TRIES; tried += 1) {
    await sealAll(db)
    if ((await db.recordIntake.count()) === 0) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new Error('entries of the record are still waiting')
}

/** Does to the record what its triggers refuse, as somebody with the keys of the database could. */
export async function tamper(sql: string): Promise<void> {
  const db = testDatabase()
  await db.$transaction([
    db.$executeRawUnsafe('ALTER TABLE record_entry DISABLE TRIGGER USER'),
    db.$executeRawUnsafe(sql),
    db.$executeRawUnsafe('ALTER TABLE record_entry ENABLE TRIGGER USER'),
  ])
}

/** Who read what about a subject, as it is on its way into the record: in the order of reading. */
export async function readsOf(kind: string, subjectId: string) {
  const rows = await testDatabase().recordIntake.findMany({
    where: { kind, subjectId, act: 'read' },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ actorId, organisationId, content }) => {
    const { file } = content as { file?: [null, string, string] }
    return { by: actorId, organisationId, file: JSON.parse(file?.[1] ?? 'null') as string | null }
  })
}
