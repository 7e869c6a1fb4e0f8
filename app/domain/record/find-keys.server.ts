import { Prisma, type Transaction } from '#app/platform/db/client.server'
import { literally } from '#app/platform/text/like'
import { isUuid } from '../is-uuid'
import type { RecordFilter } from './record-schemas'

/** People or organisations that one word may stand for: more are too many to mean one. */
const mostMeant = 10

/** Ids that the words of a filter stand for, a set a condition; an empty set finds nothing. */
export async function keysOfFilter(
  db: Transaction,
  { person, organisation, record }: Pick<RecordFilter, 'person' | 'organisation' | 'record'>,
): Promise<string[][]> {
  return Promise.all([
    ...(person ? [peopleNamed(db, person)] : []),
    ...(organisation ? [organisationsNamed(db, organisation)] : []),
    ...(record ? [recordsNumbered(db, record)] : []),
  ])
}

async function peopleNamed(db: Transaction, words: string): Promise<string[]> {
  const contains = { contains: literally(words), mode: 'insensitive' as const }
  const found = await db.user.findMany({
    where: { OR: [{ id: words }, { email: words.toLowerCase() }, { name: contains }] },
    select: { id: true, email: true },
    take: mostMeant,
    orderBy: { id: 'asc' },
  })
  const exact = found.filter(({ id, email }) => id === words || email === words.toLowerCase())
  const ids = (exact.length > 0 ? exact : found).map(({ id }) => id)
  // Somebody who is no longer there is still on record under their id.
  return ids.length > 0 ? ids : [words]
}

async function organisationsNamed(db: Transaction, words: string): Promise<string[]> {
  const found = await db.organisation.findMany({
    where: {
      OR: [
        ...(isUuid(words) ? [{ id: words }] : []),
        { slug: words },
        { taxCode: words },
        { name: { contains: literally(words), mode: 'insensitive' as const } },
      ],
    },
    select: { id: true, slug: true, taxCode: true },
    take: mostMeant,
    orderBy: { id: 'asc' },
  })
  const exact = found.filter(({ id, slug, taxCode }) => [id, slug, taxCode].includes(words))
  return (exact.length > 0 ? exact : found).map(({ id }) => id)
}

/** Tables whose rows people know by a number or a slug, with that column. */
const numbered = {
  technology: 'slug',
  need: 'slug',
  deal: 'number',
  nda: 'number',
  support_application: 'number',
  service_request: 'number',
  programme: 'slug',
  support_call: 'slug',
  service_provider: 'slug',
  organisation: 'slug',
} as const

async function recordsNumbered(db: Transaction, words: string): Promise<string[]> {
  if (isUuid(words)) return [words.toLowerCase()]
  const parts = Object.entries(numbered).map(
    ([table, column]) =>
      Prisma.sql`SELECT id::text AS id FROM ${Prisma.raw(table)} WHERE ${Prisma.raw(column)} = ${words}`,
  )
  const found = await db.$queryRaw<{ id: string }[]>`${Prisma.join(parts, ' UNION ')}`
  // Lists, figures and holidays are on record under their codes.
  return found.length > 0 ? found.map(({ id }) => id) : [words]
}
