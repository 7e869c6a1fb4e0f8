import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { organisationName } from '../listings/listing-view'
import type { OrganisationNames } from './organisation-names'

/** Reads the names of these organisations; only one that has a public page has a slug. */
export async function organisationNames(
  db: Transaction,
  ids: readonly string[],
  locale: Locale,
): Promise<OrganisationNames> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true, nameEn: true, status: true },
  })
  return new Map(
    rows.map((row) => {
      const slug = row.status === 'verified' ? row.slug : ''
      return [row.id, { slug, name: organisationName(row, locale) }]
    }),
  )
}
