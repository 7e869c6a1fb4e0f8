import type { FacetCount, SearchDocument, SearchQuery } from '../engine'
import { MAX_TOTAL } from '../engine'
import type { Column } from './columns'
import type { DocumentTable } from './document-table'
import { columnOf, compileChosen, compileFilters, compileSteps } from './filters'
import { BestOf, type Compare } from './ranking'

const MOST_FACET_VALUES = 100

export interface Selection {
  /** The best `keep` documents that pass everything, best first. */
  readonly best: number[]
  readonly total: number
  readonly facets: Record<string, FacetCount[]>
  readonly steps: Record<string, number[]>
}

/**
 * One pass over the documents: who passes, who is best, and the counts of each facet, in which a
 * facet's own choice is disregarded.
 * @param documents numbers of those that may pass, or `all`
 */
export function select<D extends SearchDocument>(
  table: DocumentTable<D>,
  query: SearchQuery,
  documents: readonly number[] | 'all',
  compare: Compare,
  keep: number,
): Selection {
  const passes = compileFilters(table.columns, query.filters ?? [])
  const steps = (query.steps ?? []).map(({ field, from }) => ({
    field,
    column: columnOf(table.columns, field),
    from,
    counts: from.map(() => 0),
  }))
  const chosen = [
    ...compileChosen(table.columns, query.chosen ?? {}),
    ...compileSteps(table.columns, query.steps ?? []),
  ]
  const facets = (query.facets ?? []).map((field) => {
    const column = columnOf(table.columns, field)
    return { field, column, counts: new Uint32Array(column.values.length) }
  })
  const passed: number[] = []
  /** By facet: documents that fail its own choice and nothing else. */
  const nearly = new Map<string, number[]>(chosen.map(({ field }) => [field, []]))
  const count = documents === 'all' ? table.index.size : documents.length
  for (let i = 0; i < count; i++) {
    const document = documents === 'all' ? i : (documents[i] as number)
    if (!table.isLive(document) || !passes(document)) continue
    let failed: string | undefined
    let failures = 0
    for (const { field, test } of chosen) {
      if (test(document)) continue
      failed = field
      if (++failures > 1) break
    }
    if (failures > 1) continue
    if (failed === undefined) passed.push(document)
    else nearly.get(failed)?.push(document)
  }
  // One facet after the other: each loop then reads one column only.
  for (const { field, column, counts } of facets) {
    column.tally(passed, counts)
    column.tally(nearly.get(field) ?? [], counts)
  }
  for (const step of steps) {
    countSteps(step, passed)
    countSteps(step, nearly.get(step.field) ?? [])
  }
  const best = new BestOf(keep, compare)
  if (keep > 0) for (const document of passed) best.offer(document)
  return {
    best: best.sorted(),
    total: Math.min(passed.length, MAX_TOTAL),
    facets: Object.fromEntries(
      facets.map(({ field, column, counts }) => [field, countsOf(column.values, counts)]),
    ),
    steps: Object.fromEntries(steps.map(({ field, counts }) => [field, counts])),
  }
}

interface CountedSteps {
  readonly column: Column
  readonly from: readonly number[]
  readonly counts: number[]
}

function countSteps({ column, from, counts }: CountedSteps, documents: readonly number[]): void {
  for (const document of documents) {
    const value = column.number(document)
    for (let i = 0; i < from.length; i++) {
      if (value >= (from[i] as number)) counts[i] = (counts[i] as number) + 1
    }
  }
}

function countsOf(values: readonly string[], counts: Uint32Array): FacetCount[] {
  const found: FacetCount[] = []
  counts.forEach((count, code) => {
    const value = values[code]
    if (count > 0 && value !== undefined) found.push({ value, count })
  })
  found.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return found.slice(0, MOST_FACET_VALUES)
}
