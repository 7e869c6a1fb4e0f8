import type { TransactionContext } from '../context'

interface Party {
  id: string
  slug: string
}

/**
 * Gives all entries of one organisation to another, whatever their status; addresses stay. An imported entry whose
 * source id the successor knows already gets one that names where it came from.
 * @returns how many
 */
export async function passEntries(
  { db }: TransactionContext,
  from: Party,
  to: Party,
): Promise<{ technologies: number; needs: number }> {
  const known = { organisationId: from.id, sourceId: { not: null } } as const
  for (const { id, sourceId } of await db.technology.findMany({ where: known })) {
    const twin = await db.technology.findFirst({ where: { organisationId: to.id, sourceId } })
    if (twin)
      await db.technology.update({ where: { id }, data: { sourceId: `${from.slug}:${sourceId}` } })
  }
  for (const { id, sourceId } of await db.need.findMany({ where: known })) {
    const twin = await db.need.findFirst({ where: { organisationId: to.id, sourceId } })
    if (twin)
      await db.need.update({ where: { id }, data: { sourceId: `${from.slug}:${sourceId}` } })
  }
  const change = {
    where: { organisationId: from.id },
    data: { organisationId: to.id, version: { increment: 1 } },
  }
  const technologies = await db.technology.updateMany(change)
  const needs = await db.need.updateMany(change)
  return { technologies: technologies.count, needs: needs.count }
}
