import { consentDocuments } from '#app/domain/accounts/consent'
import { createDatabase } from '#app/platform/db/client.server'
import { openRowWriter } from '#app/platform/db/insert-rows.server'
import { insertEntries, ownerOf } from '../fill-database'
import { type GeneratedEntry, idOf } from '../generator/generate-entries'
import type { Scratch } from '../scratch'
import { sessionCookie } from '../session-cookie'

const OFFICER = 'bench-officer'
/** Number of the organisation, away from those of entries and of the other organisations. */
const NUMBER = 2 ** 41

/** An organisation with many entries, and who looks at it. */
export interface Suspect {
  readonly organisationId: string
  readonly slug: string
  readonly name: string
  readonly entries: readonly GeneratedEntry[]
  /** Addresses of its entries' pages. */
  readonly paths: readonly string[]
  readonly officerCookie: string
  /** Of the owner of another organisation, whose need suits entries of it. */
  readonly counterpartCookie: string
}

/** Writes the organisation with its entries and matches, and the officer who is to suspend it. */
export async function fillSuspect(scratch: Scratch, count: number): Promise<Suspect> {
  const url = scratch.source.DATABASE_URL ?? ''
  const organisationId = idOf(NUMBER)
  const name = 'Viện Phép Đo Tạm Đình Chỉ'
  const slug = 'suspect'
  const now = new Date()
  const writer = await openRowWriter(url)
  const entries = Array.from({ length: count }, (_, index) => {
    const number = scratch.size + index
    return { ...scratch.entryOf(number), organisationId }
  })
  const db = createDatabase(url)
  try {
    await db.organisation.create({
      data: {
        id: organisationId,
        slug,
        name,
        type: 'institute',
        status: 'verified',
        verifiedAt: now,
      },
    })
    await insertEntries(writer, entries, 'published', now)
    await writer.analyse()
    const need = await db.need.findFirstOrThrow({
      where: { organisationId: { not: organisationId } },
      select: { id: true, organisationId: true },
    })
    const technologies = entries.filter(({ kind }) => kind === 'technology').slice(0, 50)
    await db.match.createMany({
      data: technologies.map(({ id }) => ({
        technologyId: id,
        needId: need.id,
        score: 90,
        reasons: [],
      })),
    })
    const counterpart = ownerOf(need.organisationId)
    await db.user.create({
      data: {
        id: OFFICER,
        name: 'Cán bộ phép đo',
        email: 'officer@bench.test',
        emailVerified: true,
        staffAssignments: { create: { role: 'moderator', validFrom: new Date(0) } },
      },
    })
    await db.consent.createMany({
      data: [OFFICER, counterpart].flatMap((userId) =>
        consentDocuments.map((row) => ({ ...row, userId })),
      ),
    })
    return {
      ...{ organisationId, slug, name, entries },
      paths: entries.map(
        ({ kind, slug: at }) => `/${kind === 'need' ? 'needs' : 'technologies'}/${at}`,
      ),
      officerCookie: await sessionCookie(scratch, OFFICER),
      counterpartCookie: await sessionCookie(scratch, counterpart),
    }
  } finally {
    await db.$disconnect()
    await writer.end()
  }
}
