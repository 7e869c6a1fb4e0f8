import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { organisationName } from '../listings/listing-view'
import type { OrganisationNames } from './organisation-names'

/** Reads the names of these organisations, or of parties outside the exchange; only one that has a public page has a slug. */
export async function organisationNames(
  db: Transaction,
  ids: readonly string[],
  locale: Locale,
): Promise<OrganisationNames> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true, nameEn: true, status: true },
  })
  const names: OrganisationNames = new Map(
    rows.map((row) => {
      const slug = row.status === 'verified' ? row.slug : ''
      return [row.id, { slug, name: organisationName(row, locale) }]
    }),
  )
  const others = ids.filter((id) => !names.has(id))
  if (others.length === 0) return names
  const outside = await db.outsideParty.findMany({ where: { id: { in: others } } })
  for (const { id, name } of outside) names.set(id, { slug: '', name })
  return names
}
