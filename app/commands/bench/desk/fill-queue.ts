import { consentDocuments } from '#app/domain/accounts/consent'
import { createDatabase } from '#app/platform/db/client.server'
import { openRowWriter } from '#app/platform/db/insert-rows.server'
import { insertEntries } from '../fill-database'
import type { Scratch } from '../scratch'
import { sessionCookie } from '../session-cookie'

const MODERATORS = 12
const DAY_MS = 86_400_000

/** The moderator who works the desk, and what they can narrow the queue by. */
export interface Desk {
  readonly cookie: string
  readonly officers: readonly string[]
  readonly places: readonly string[]
}

/**
 * Puts so many entries of the generator, from a number on, before the moderators: of all ages, some held, some
 * with an officer, and a tenth of the published ones changed since.
 * @param first number of the first entry, away from the published ones
 */
export async function fillQueue(scratch: Scratch, first: number, count: number): Promise<Desk> {
  const url = scratch.source.DATABASE_URL ?? ''
  const db = createDatabase(url)
  const writer = await openRowWriter(url)
  try {
    const now = new Date()
    const officers = Array.from({ length: MODERATORS }, (_, index) => `desk-moderator-${index}`)
    await db.user.createMany({
      data: officers.map((id) => ({
        id,
        name: `Kiểm duyệt viên ${id}`,
        email: `${id}@bench.test`,
        emailVerified: true,
      })),
    })
    await db.staffAssignment.createMany({
      data: officers.map((userId) => ({
        userId,
        role: 'moderator' as const,
        validFrom: new Date(now.getTime() - DAY_MS),
      })),
    })
    await db.consent.createMany({
      data: officers.flatMap((userId) => consentDocuments.map((row) => ({ ...row, userId }))),
    })
    const entries = Array.from({ length: count }, (_, index) => scratch.entryOf(first + index))
    await insertEntries(writer, entries, 'submitted', now)
    for (const table of ['technology', 'need']) {
      await db.$executeRawUnsafe(
        `UPDATE ${table} SET "submittedAt" = now() - (random() * 40) * interval '1 day',
           status = CASE WHEN random() < 0.1 THEN 'held' ELSE status::text END::listing_status,
           "officerId" = CASE WHEN random() < 0.6
             THEN 'desk-moderator-' || floor(random() * ${MODERATORS})::int END
         WHERE status = 'submitted'`,
      )
    }
    await writer.analyse()
    const units = await db.organisation.findMany({
      where: { unitCode: { not: null } },
      distinct: ['unitCode'],
      select: { unitCode: true },
    })
    return {
      cookie: await sessionCookie(scratch, officers[0] ?? ''),
      officers,
      places: units.flatMap(({ unitCode }) => unitCode ?? []),
    }
  } finally {
    await writer.end()
    await db.$disconnect()
  }
}
