import type { Filter, FilterValue, Steps } from '../engine'
import type { Column } from './columns'

type Test = (document: number) => boolean

/** A filter that names a field outside the index settings is a mistake of the caller. */
export function columnOf(columns: ReadonlyMap<string, Column>, field: string): Column {
  const column = columns.get(field)
  if (!column) throw new RangeError(`field ${field} is not filterable or sortable`)
  return column
}

/** One test that a document passes when it fulfils every filter. */
export function compileFilters(
  columns: ReadonlyMap<string, Column>,
  filters: readonly Filter[],
): Test {
  const tests = filters.map((filter) => compile(columnOf(columns, filter.field), filter))
  return (document) => {
    for (const test of tests) if (!test(document)) return false
    return true
  }
}

/** A test per chosen facet, by facet name; a facet without a choice has none. */
export function compileChosen(
  columns: ReadonlyMap<string, Column>,
  chosen: Readonly<Record<string, readonly FilterValue[]>>,
): { readonly field: string; readonly test: Test }[] {
  return Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => {
      const column = columnOf(columns, field)
      const codes = column.codesOf(values)
      return { field, test: (document) => column.has(document, codes) }
    })
}

/** A test per chosen step, by its field; steps without a choice have none. */
export function compileSteps(
  columns: ReadonlyMap<string, Column>,
  steps: readonly Steps[],
): { readonly field: string; readonly test: Test }[] {
  return steps.flatMap(({ field, chosen }) =>
    chosen === undefined
      ? []
      : [{ field, test: compile(columnOf(columns, field), { field, from: chosen }) }],
  )
}

function compile(column: Column, filter: Filter): Test {
  if ('in' in filter) {
    const codes = column.codesOf(filter.in)
    return (document) => column.has(document, codes)
  }
  if ('notIn' in filter) {
    const codes = column.codesOf(filter.notIn)
    return (document) => !column.has(document, codes)
  }
  const from = filter.from ?? Number.NEGATIVE_INFINITY
  const to = filter.to ?? Number.POSITIVE_INFINITY
  const missing = filter.orMissing === true
  return (document) => {
    const value = column.number(document)
    return Number.isNaN(value) ? missing : value >= from && value <= to
  }
}
