import type { Transaction } from '#app/platform/db/client.server'
import { Prisma } from '#app/platform/db/client.server'
import { invalid } from '#app/platform/http/domain-error'
import { freeSlug, slugOf } from '#app/platform/text/slug'
import type { TransactionContext } from '../context'
import { unitsOn } from '../taxonomy/index.server'
import type { OrganisationInput } from './organisation-schemas'

/**
 * Columns of an organisation from its form. An individual has no tax code here: theirs is a personal id.
 * @throws DomainError `unknownPlace` for a unit that is not in force at `now`
 */
export async function columnsOf(db: Transaction, input: OrganisationInput, now: Date) {
  if (input.unitCode) {
    const units = await unitsOn(db, now)
    if (!units.some(({ code }) => code === input.unitCode)) throw invalid('unknownPlace')
  }
  return {
    type: input.type,
    name: input.name,
    nameEn: input.nameEn ?? null,
    taxCode: input.type === 'individual' ? null : (input.taxCode ?? null),
    representativeName: input.representativeName ?? null,
    representativeTitle: input.representativeTitle ?? null,
    unitCode: input.unitCode ?? null,
    address: input.address ?? null,
    website: input.website ?? null,
    email: input.email ?? null,
    phone: input.phone ?? null,
    aboutVi: input.aboutVi ?? null,
    aboutEn: input.aboutEn ?? null,
    certificateNumber: input.certificateNumber ?? null,
    certificateOn: input.certificateOn ? new Date(`${input.certificateOn}T00:00:00Z`) : null,
  }
}

/** A slug for a new organisation that no other has; it stays when the name changes. */
export async function newSlug(db: Transaction, name: string): Promise<string> {
  const slug = slugOf(name, 'to-chuc')
  const similar = await db.organisation.findMany({
    where: { slug: { startsWith: slug } },
    select: { slug: true },
  })
  return freeSlug(slug, new Set(similar.map((row) => row.slug)))
}

/** True for the fault of writing a value that must be unique a second time. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}

/**
 * Holds an organisation's row until the transaction ends, so that two people cannot change its members,
 * and with them its last owner, at the same time.
 */
export async function lockOrganisation(db: Transaction, id: string): Promise<void> {
  await db.$queryRaw`SELECT id FROM organisation WHERE id = ${id}::uuid FOR UPDATE`
}

/** Whether a person is a member of an organisation, or asks to be: they decide on nothing about it. */
export async function isMemberOf(db: Transaction, id: string, userId: string): Promise<boolean> {
  const count = await db.membership.count({
    where: { organisationId: id, userId, status: { not: 'ended' } },
  })
  return count > 0
}

/** Sets how many entries an organisation may submit in thirty days; null takes the limit away. */
export async function limitPosting(
  { db }: TransactionContext,
  id: string,
  postingLimit: number | null,
): Promise<void> {
  await db.organisation.update({
    where: { id },
    data: { postingLimit, version: { increment: 1 } },
  })
}
