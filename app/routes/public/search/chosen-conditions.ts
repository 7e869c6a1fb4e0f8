import type { FacetName } from '#app/domain/search/listing-document'
import { chosenFacets, type SearchParams } from '#app/domain/search/search-schemas'
import type { Locale } from '#app/locales/locale'
import { formatMoneyShort } from '#app/locales/money'
import type { Translator } from '#app/locales/translator'
import { queryWithout } from './query-links'

/** A condition that holds, in words, with the query that is left without it. */
export interface Condition {
  key: string
  label: string
  without: string
}

/** Names of the values of a facet. */
export type LabelsOf = (facet: FacetName, values: readonly string[]) => Promise<LabelMap>

type LabelMap = Readonly<Record<string, string>>

interface Wording {
  t: Translator
  locale: Locale
  labelsOf: LabelsOf
}

/**
 * The conditions of a search, as chips above its results.
 * @param fixed facets that the page itself chooses, which nobody can take back
 */
export async function chosenConditions(
  params: SearchParams,
  query: URLSearchParams,
  fixed: readonly FacetName[],
  { t, locale, labelsOf }: Wording,
): Promise<Condition[]> {
  const facets = Object.entries(chosenFacets(params)) as [FacetName, string[]][]
  const conditions: Condition[] = []
  for (const [facet, values] of facets) {
    if (fixed.includes(facet)) continue
    const labels = await labelsOf(facet, values)
    for (const value of values) {
      const without = queryWithout(query, facet, value)
      conditions.push({ key: `${facet}=${value}`, label: labels[value] ?? value, without })
    }
  }
  const amount = (sum: number) => ({ amount: formatMoneyShort(BigInt(sum), 'VND', locale) })
  const { trlMin, trlMax, priceMin, priceMax, updated } = params
  const ranges: [name: string, label: string | null][] = [
    ['trlMin', trlMin === undefined ? null : t('search.trlFrom', { level: trlMin })],
    ['trlMax', trlMax === undefined ? null : t('search.trlTo', { level: trlMax })],
    ['priceMin', priceMin === undefined ? null : t('search.priceFrom', amount(priceMin))],
    ['updated', updated === undefined ? null : t(`search.updated.${updated}`)],
    ['priceMax', priceMax === undefined ? null : t('search.priceTo', amount(priceMax))],
  ]
  for (const [key, label] of ranges) {
    if (label !== null) conditions.push({ key, label, without: queryWithout(query, key) })
  }
  return conditions
}
