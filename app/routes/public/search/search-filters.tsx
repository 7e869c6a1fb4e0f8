import { Link } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { FacetName } from '#app/domain/search/listing-document'
import { FacetGroup } from '#app/ui/filters/facet-group'
import { FilterForm } from '#app/ui/filters/filter-form'
import type { FoundSearch } from './load-search.server'
import { PriceRange } from './price-range'
import { TrlRange } from './trl-range'
import { UpdatedWithin } from './updated-within'

interface SearchFiltersProps {
  found: FoundSearch
  keep: Record<string, string | null>
}

/** Facets in the order in which readers narrow a list down; those further down are closed at first. */
const open: FacetName[] = ['priority']
const closed: FacetName[] = [
  'place',
  'organisationType',
  'transferForm',
  'ip',
  'legalClass',
  'organisation',
]

/** Everything a list can be narrowed down by. */
export function SearchFilters({ found, keep }: SearchFiltersProps) {
  const t = useTranslations('search')
  const ui = useTranslations('ui')
  const fields = useTranslations('catalogue.fields')
  const { facets, words, sort, ranges, conditions, clear } = found
  const group = (facet: FacetName, isClosed: boolean) => (
    <FacetGroup
      key={facet}
      name={facet}
      legend={t(`facets.${facet}`)}
      options={facets[facet] ?? []}
      closed={isClosed}
    />
  )
  const green = (facets.green ?? []).filter(({ value }) => value === 'true')
  return (
    <FilterForm
      label={t('filters')}
      keep={{ q: words, sort, ...keep }}
      clear={
        conditions.length > 0 ? (
          <Link to={clear} className="chip-clear">
            {ui('clearFilters')}
          </Link>
        ) : null
      }
    >
      <FacetGroup
        name="field"
        legend={t('facets.field')}
        options={facets.field ?? []}
        note={fields('provisionalHint')}
      />
      <TrlRange from={ranges.trlMin} to={ranges.trlMax} />
      <PriceRange from={ranges.priceMin} to={ranges.priceMax} />
      <UpdatedWithin {...found.updated} />
      {open.map((facet) => group(facet, false))}
      <FacetGroup name="green" legend={t('facets.green')} options={green} closed />
      {closed.map((facet) => group(facet, true))}
    </FilterForm>
  )
}
