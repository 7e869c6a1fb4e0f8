import type { Locale } from '#app/locales/locale'
import type { Context } from '../context'
import { visibleListing } from '../listings/visible-listing'
import { termsOf } from '../taxonomy/index.server'
import { labelOf, topCodeOf } from '../taxonomy/taxonomy'

/** A field of the first level with what the exchange holds in it and below it. */
export interface FieldCount {
  code: string
  label: string
  technologies: number
  needs: number
}

/** The top fields in their order, with the entries that everybody can see. */
export async function fieldCounts(
  { db, now }: Pick<Context, 'db' | 'now'>,
  locale: Locale,
): Promise<FieldCount[]> {
  const query = { by: ['fieldCode' as const], where: visibleListing, _count: true as const }
  const [terms, technologies, needs] = await Promise.all([
    termsOf(db, 'field', now),
    db.technology.groupBy(query),
    db.need.groupBy(query),
  ])
  const sum = (rows: { fieldCode: string | null; _count: number }[], top: string) =>
    rows.reduce(
      (total, { fieldCode, _count }) =>
        fieldCode && topCodeOf(terms, fieldCode) === top ? total + _count : total,
      0,
    )
  return terms
    .filter(({ parentCode }) => parentCode === null)
    .map((term) => ({
      code: term.code,
      label: labelOf(term, locale),
      technologies: sum(technologies, term.code),
      needs: sum(needs, term.code),
    }))
}
