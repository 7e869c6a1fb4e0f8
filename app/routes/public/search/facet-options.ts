import type { FacetValue } from '#app/domain/search/search-answer'
import type { FacetOption } from '#app/ui/filters/facet-option'

/** How many values of one facet a page offers; the rest is reached by choosing others first. */
const MOST_SHOWN = 15

/** The values of a facet, the most frequent first; what is chosen is always among them. */
export function facetOptions(
  counts: readonly FacetValue[],
  chosen: readonly string[],
  labels: Readonly<Record<string, string>>,
): FacetOption[] {
  const found = counts.map(({ value, label, count }) => ({
    value,
    label,
    count,
    checked: chosen.includes(value),
  }))
  const missing = chosen
    .filter((value) => !counts.some((each) => each.value === value))
    .map((value) => ({ value, label: labels[value] ?? value, count: 0, checked: true }))
  const shown = found.filter(({ checked }, index) => checked || index < MOST_SHOWN)
  return [...shown, ...missing]
}
