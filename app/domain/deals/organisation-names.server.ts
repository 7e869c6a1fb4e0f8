import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { organisationName } from '../listings/listing-view'
import type { OrganisationNames } from './organisation-names'

/** Reads the names of these organisations. */
export async function organisationNames(
  db: Transaction,
  ids: readonly string[],
  locale: Locale,
): Promise<OrganisationNames> {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, slug: true, name: true, nameEn: true },
  })
  return new Map(
    rows.map((row) => [row.id, { slug: row.slug, name: organisationName(row, locale) }]),
  )
}
