import type { Locale } from '#app/locales/locale'
import type { OrganisationType } from '#app/platform/db/generated/enums'
import type { Context } from '../context'
import { unitPath } from '../taxonomy/index.server'
import { labelOf } from '../taxonomy/taxonomy'
import { type ListingOrganisation, organisationAbout, organisationName } from './listing-view'

/** The columns of an organisation that its listings show. */
export const organisationColumns = {
  id: true,
  slug: true,
  name: true,
  nameEn: true,
  type: true,
  verifiedAt: true,
  aboutVi: true,
  aboutEn: true,
  unitCode: true,
} as const

interface OrganisationRow {
  slug: string
  name: string
  nameEn: string | null
  type: OrganisationType
  verifiedAt: Date | null
  aboutVi: string | null
  aboutEn: string | null
  unitCode: string | null
}

/** The organisation behind a listing, in the reader's language. */
export async function listingOrganisation(
  { db }: Pick<Context, 'db'>,
  row: OrganisationRow,
  locale: Locale,
): Promise<ListingOrganisation> {
  const units = row.unitCode ? await unitPath(db, row.unitCode) : []
  return {
    slug: row.slug,
    name: organisationName(row, locale),
    type: row.type,
    verifiedAt: row.verifiedAt,
    about: organisationAbout(row, locale),
    place: units.map(({ name, nameEn }) => labelOf({ labelVi: name, labelEn: nameEn }, locale)),
  }
}
