import { openRowWriter, type RowWriter } from '#app/platform/db/insert-rows.server'
import { schemes } from '#prisma/seed/reference/index'
import { units } from '#prisma/seed/reference/units'
import { createBar } from '../eval/progress-bar'
import { type EntryStatus, entryRows } from './generator/entry-rows'
import {
  type Choices,
  createGenerator,
  type GeneratedEntry,
  idOf,
} from './generator/generate-entries'

const ORGANISATIONS = 300
const BATCH = 1_000
/** Numbers of organisations, away from those of entries. */
const FIRST_ORGANISATION = 2 ** 40

/** What a filled database holds. */
export interface Filled {
  readonly size: number
  readonly entryOf: (number: number) => GeneratedEntry
  readonly organisationIds: readonly string[]
}

/** Id of the person who owns an organisation. */
export function ownerOf(organisationId: string): string {
  return `owner-${organisationId}`
}

/** Fills a migrated scratch database with organisations, their owners and `size` published entries. */
export async function fillDatabase(url: string, size: number, now: Date): Promise<Filled> {
  const organisationIds = Array.from({ length: ORGANISATIONS }, (_, index) =>
    idOf(FIRST_ORGANISATION + index),
  )
  const entryOf = createGenerator(choices(organisationIds))
  const writer = await openRowWriter(url)
  try {
    await insertOrganisations(writer, organisationIds, now)
    const bar = createBar('entries', size)
    for (let from = 0; from < size; from += BATCH) {
      const count = Math.min(BATCH, size - from)
      await insertEntries(
        writer,
        Array.from({ length: count }, (_, index) => entryOf(from + index)),
        'published',
        now,
      )
      bar.tick(count)
    }
    bar.end()
    await writer.analyse()
  } finally {
    await writer.end()
  }
  return { size, entryOf, organisationIds }
}

/** Writes entries past the rules of the domain. */
export async function insertEntries(
  writer: RowWriter,
  entries: readonly GeneratedEntry[],
  status: EntryStatus,
  now: Date,
): Promise<void> {
  for (const kind of ['technology', 'need'] as const) {
    const rows = entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => entryRows(entry, status, now))
    await writer.insert(
      kind,
      rows.map(({ listing }) => listing),
    )
    await writer.insert(
      `${kind}_text`,
      rows.flatMap(({ texts }) => texts),
    )
  }
}

function choices(organisationIds: readonly string[]): Choices {
  const terms = (scheme: string) => schemes.find((list) => list.scheme === scheme)?.terms ?? []
  const codes = (scheme: string) => terms(scheme).map(({ code }) => code)
  return {
    fields: terms('field').filter(({ parentCode }) => parentCode),
    priorities: codes('priority'),
    transferForms: codes('transfer-form'),
    transferObjects: codes('transfer-object'),
    ipStatuses: codes('ip-status'),
    organisationIds,
  }
}

async function insertOrganisations(
  writer: RowWriter,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  const communes = units.filter(({ level, validTo }) => level === 'commune' && !validTo)
  const dates = { createdAt: now, updatedAt: now }
  await writer.insert(
    'organisation',
    ids.map((id, index) => ({
      id,
      slug: `organisation-${index}`,
      type: index % 3 === 0 ? 'institute' : index % 3 === 1 ? 'enterprise' : 'cooperative',
      status: 'verified',
      name: `Tổ chức số ${index}`,
      unitCode: communes[index % communes.length]?.code ?? null,
      verifiedAt: now,
      version: 1,
      ...dates,
    })),
  )
  await writer.insert(
    'user',
    ids.map((id, index) => ({
      id: ownerOf(id),
      name: `Người dùng số ${index}`,
      email: `owner-${index}@bench.test`,
      emailVerified: true,
      locale: 'vi',
      activeOrganisationId: id,
      ...dates,
    })),
  )
  await writer.insert(
    'membership',
    ids.map((id) => ({
      id,
      organisationId: id,
      userId: ownerOf(id),
      role: 'owner',
      status: 'active',
      ...dates,
    })),
  )
}
