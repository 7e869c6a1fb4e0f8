import type { Filter, FilterValue, Steps } from '../engine'
import type { Column } from './columns'

/** Sets marks to 1 for the documents that fulfil a condition and to 0 for the others, in their order. */
export type Condition = (documents: readonly number[], marks: Uint8Array) => void

/** The choice of one facet or of steps, by its field. */
export interface Choice {
  readonly field: string
  readonly condition: Condition
}

/** A filter that names a field outside the index settings is a mistake of the caller. */
export function columnOf(columns: ReadonlyMap<string, Column>, field: string): Column {
  const column = columns.get(field)
  if (!column) throw new RangeError(`field ${field} is not filterable or sortable`)
  return column
}

export function conditionOf(columns: ReadonlyMap<string, Column>, filter: Filter): Condition {
  const column = columnOf(columns, filter.field)
  if ('in' in filter) {
    const wanted = column.codesOf(filter.in)
    return (documents, marks) => column.mark(documents, wanted, marks)
  }
  if ('notIn' in filter) {
    const unwanted = column.codesOf(filter.notIn)
    return (documents, marks) => {
      column.mark(documents, unwanted, marks)
      for (let i = 0; i < documents.length; i++) marks[i] = 1 - (marks[i] as number)
    }
  }
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter
  const missing = filter.orMissing ? 1 : 0
  return (documents, marks) => {
    for (let i = 0; i < documents.length; i++) {
      const value = column.number(documents[i] as number)
      marks[i] = Number.isNaN(value) ? missing : value >= from && value <= to ? 1 : 0
    }
  }
}

/** What is chosen of the facets and steps; those without a choice have no condition. */
export function choicesOf(
  columns: ReadonlyMap<string, Column>,
  chosen: Readonly<Record<string, readonly FilterValue[]>>,
  steps: readonly Steps[],
): Choice[] {
  const ofFacets = Object.entries(chosen)
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => ({ field, condition: conditionOf(columns, { field, in: values }) }))
  const ofSteps = steps.flatMap(({ field, chosen: from }) =>
    from === undefined ? [] : [{ field, condition: conditionOf(columns, { field, from }) }],
  )
  return [...ofFacets, ...ofSteps]
}
