import type { Filter, FilterValue } from '../engine'

/** A filter in Meilisearch's language. Values are quoted, so that none can be read as an operator. */
export function filterExpression(filter: Filter): string {
  const field = `doc.${filter.field}`
  if ('in' in filter) return `${field} IN ${list(filter.in)}`
  if ('notIn' in filter) return `${field} NOT IN ${list(filter.notIn)}`
  const bounds = [
    ...(filter.from === undefined ? [] : [`${field} >= ${filter.from}`]),
    ...(filter.to === undefined ? [] : [`${field} <= ${filter.to}`]),
  ]
  const within = bounds.length === 0 ? `${field} EXISTS` : bounds.join(' AND ')
  return filter.orMissing
    ? `((${within}) OR ${field} IS NULL OR ${field} NOT EXISTS)`
    : `(${within})`
}

/** Any of the values, of an attribute that is not part of `doc`. */
export function listExpression(attribute: string, values: readonly FilterValue[]): string {
  return `${attribute} IN ${list(values)}`
}

/** The choice of a facet as a filter; null where nothing is chosen. */
export function chosenExpression(field: string, values: readonly FilterValue[]): string | null {
  return values.length === 0 ? null : `doc.${field} IN ${list(values)}`
}

function list(values: readonly FilterValue[]): string {
  return `[${values.map(quoted).join(', ')}]`
}

function quoted(value: FilterValue): string {
  return `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
