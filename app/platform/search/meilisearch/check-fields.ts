import type { IndexSettings, SearchQuery } from '../engine'

/**
 * Holds a query against the settings of the index.
 * @throws {RangeError} for a field that is not filterable or sortable: a mistake of the caller
 */
export function checkFields(settings: IndexSettings, query: SearchQuery): void {
  const filtered = [
    ...(query.filters ?? []).map(({ field }) => field),
    ...Object.keys(query.chosen ?? {}),
    ...(query.facets ?? []),
    ...(query.steps ?? []).map(({ field }) => field),
  ]
  const unknown =
    filtered.find((field) => !settings.filterable.includes(field)) ??
    query.sort?.find(({ field }) => !settings.sortable.includes(field))?.field
  if (unknown !== undefined) throw new RangeError(`field ${unknown} is not filterable or sortable`)
}
