import type { Locale } from '#app/locales/locale'
import { createTranslatorFor } from '#app/locales/translator'
import type { Transaction } from '#app/platform/db/client.server'
import { labelsOf, unitNames } from '../taxonomy/index.server'
import type { FacetName } from './listing-document'

type Labels = Readonly<Record<string, string>>

const schemes = {
  field: 'field',
  ip: 'ip-status',
  transferForm: 'transfer-form',
  priority: 'priority',
  legalClass: 'legal-class',
} as const satisfies Partial<Record<FacetName, string>>

/** Names for values of a facet in a language; a value without a name is missing. */
export async function facetLabels(
  db: Transaction,
  facet: FacetName,
  values: readonly string[],
  lang: Locale,
): Promise<Labels> {
  if (values.length === 0) return {}
  if (facet in schemes) return labelsOf(db, schemes[facet as keyof typeof schemes], lang)
  if (facet === 'place') return unitNames(db, lang)
  if (facet === 'organisation') return organisationNames(db, values, lang)
  const t = createTranslatorFor(lang)
  const label = (value: string) => {
    if (facet === 'trl') return `TRL ${value}`
    if (facet === 'organisationType') return t.dynamic(`organisations.types.${value}`)
    return t.dynamic(`search.facetValues.${facet}.${value}`)
  }
  return Object.fromEntries(values.map((value) => [value, label(value)]))
}

async function organisationNames(
  db: Transaction,
  slugs: readonly string[],
  lang: Locale,
): Promise<Labels> {
  // Plain SQL, because every search asks this: a hundred names take Prisma longer than the search takes.
  const rows = await db.$queryRaw<{ slug: string; name: string; nameEn: string | null }[]>`
    SELECT slug, name, "nameEn" FROM organisation WHERE slug = ANY(${[...slugs]})`
  return Object.fromEntries(
    rows.map(({ slug, name, nameEn }) => [slug, (lang === 'en' && nameEn) || name]),
  )
}
