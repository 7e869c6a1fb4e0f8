import { consentDocuments } from '#app/domain/accounts/consent'
import { sealAll, verifyRecord } from '#app/domain/record/index.server'
import { createDatabase, type Database } from '#app/platform/db/client.server'
import { createBar } from '../../eval/progress-bar'
import type { Scratch } from '../scratch'
import { sessionCookie } from '../session-cookie'

/** Entries that one statement writes. */
const batch = 50_000
/** People who acted. */
const PEOPLE = 200
/** Minutes over which entries are spread. */
const MINUTES = 5 * 365 * 24 * 60

/** A record of many entries, sealed as the worker seals them. */
export interface FilledRecord {
  /** Of a head of department who is signed in. */
  readonly cookie: string
  readonly entries: number
  readonly sealedPerSecond: number
  readonly verifiedPerSecond: number
  /** Ids and slugs that entries concern, for searches. */
  readonly technologies: readonly string[]
  readonly organisations: readonly string[]
  readonly people: readonly string[]
}

/**
 * Writes so many entries as the triggers would: changes, steps and reads of the generated technologies, spread
 * over five years and two hundred people, and seals them.
 */
export async function fillRecord(scratch: Scratch, size: number): Promise<FilledRecord> {
  const db = createDatabase(scratch.source.DATABASE_URL ?? '', { connections: 2 })
  try {
    await db.$executeRaw`
      INSERT INTO "user" (id, name, email, "emailVerified", locale, "createdAt", "updatedAt")
      SELECT 'record-person-' || n, 'Người số ' || n, 'record-' || n || '@bench.test', true, 'vi', now(), now()
      FROM generate_series(0, ${PEOPLE - 1}::int) AS n`
    const bar = createBar('entries of the record', size)
    const began = performance.now()
    let writing = 0
    for (let first = 0; first < size; first += batch) {
      const start = performance.now()
      await writeBatch(db, first, Math.min(batch, size - first), size)
      writing += performance.now() - start
      bar.tick(await sealAll(db))
    }
    bar.end()
    const sealing = (performance.now() - began - writing) / 1_000
    await db.$executeRaw`ANALYZE`
    const start = performance.now()
    const { broken, entries } = await verifyRecord(db)
    if (broken) throw new Error(`The record is broken at ${broken.sequence}.`)
    const seconds = (performance.now() - start) / 1_000
    const technologies = await db.technology.findMany({
      select: { slug: true, organisationId: true },
      take: 500,
      orderBy: { id: 'asc' },
    })
    return {
      cookie: await headOfDepartment(scratch, db),
      entries,
      sealedPerSecond: Math.round(entries / sealing),
      verifiedPerSecond: Math.round(entries / seconds),
      technologies: technologies.map(({ slug }) => slug),
      organisations: [...new Set(technologies.map(({ organisationId }) => organisationId))],
      people: Array.from({ length: PEOPLE }, (_, index) => `record-person-${index}`),
    }
  } finally {
    await db.$disconnect()
  }
}

async function headOfDepartment(scratch: Scratch, db: Database): Promise<string> {
  const id = 'record-person-0'
  await db.staffAssignment.create({
    data: { userId: id, role: 'head_of_department', validFrom: new Date(0) },
  })
  await db.consent.createMany({ data: consentDocuments.map((row) => ({ ...row, userId: id })) })
  return sessionCookie(scratch, id)
}

async function writeBatch(db: Database, first: number, count: number, size: number) {
  await db.$executeRaw`
    WITH listing AS (
      SELECT id, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS total FROM technology
    )
    INSERT INTO record_intake (at, kind, "subjectId", source, "row", act, "actorId", "requestId", content)
    SELECT
      now() - make_interval(mins => (${MINUTES}::float8 * (${size}::int - n) / ${size}::int)::int),
      'technology', listing.id::text,
      (ARRAY['technology', 'technology_text', 'technology_history', 'disclosure_record'])[1 + n % 4],
      listing.id::text,
      (ARRAY['changed', 'changed', 'step', 'read'])[1 + n % 4]::record_act,
      'record-person-' || (n % ${PEOPLE}::int), gen_random_uuid()::text,
      jsonb_build_object(
        'status', jsonb_build_array('"submitted"', '"published"', md5(n::text)),
        'summary', jsonb_build_array(
          to_jsonb(repeat('Sấy vải thiều bằng bơm nhiệt. ', 5))::text,
          to_jsonb(repeat('Sấy vải thiều ở nhiệt độ thấp. ', 5))::text, md5(n::text || 's')),
        'step', jsonb_build_array(NULL, '"approve"', md5(n::text || 't')))
    FROM generate_series(${first}::int, ${first + count - 1}::int) AS n
    JOIN listing ON listing.place = n % listing.total
    ORDER BY n`
}
