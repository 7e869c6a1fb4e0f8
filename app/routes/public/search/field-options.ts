import type { FacetValue } from '#app/domain/search/search-answer'
import type { Option } from '#app/domain/taxonomy/taxonomy'
import type { FacetOption } from '#app/ui/filters/facet-option'

/**
 * The fields that a search found, as a tree of two levels in the order of the list: each top field with the
 * fields below it. What is chosen stays even where nothing is found in it.
 */
export function fieldOptions(
  terms: readonly Option[],
  counts: readonly FacetValue[],
  chosen: readonly string[],
): FacetOption[] {
  const countOf = new Map(counts.map(({ value, count }) => [value, count]))
  const shown = ({ code }: Option) => countOf.has(code) || chosen.includes(code)
  const option = (term: Option, nested: boolean): FacetOption => ({
    value: term.code,
    label: term.label,
    count: countOf.get(term.code) ?? 0,
    checked: chosen.includes(term.code),
    nested,
  })
  return terms
    .filter(({ parentCode }) => parentCode === null)
    .flatMap((top) => {
      const below = terms.filter((term) => term.parentCode === top.code && shown(term))
      if (!shown(top) && below.length === 0) return []
      return [option(top, false), ...below.map((term) => option(term, true))]
    })
}
