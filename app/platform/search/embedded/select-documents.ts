import type { FacetCount, SearchDocument, SearchQuery } from '../engine'
import { MAX_TOTAL } from '../engine'
import type { Column } from './columns'
import type { DocumentTable } from './document-table'
import { type Choice, choicesOf, columnOf, conditionOf } from './filters'
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
  const { columns } = table
  let candidates = table.liveOf(documents)
  const marks = new Uint8Array(candidates.length)
  for (const filter of query.filters ?? []) {
    conditionOf(columns, filter)(candidates, marks)
    candidates = candidates.filter((_, at) => marks[at] === 1)
  }
  const choices = choicesOf(columns, query.chosen ?? {}, query.steps ?? [])
  const { passed, nearly } = choose(candidates, choices, marks)
  const steps = (query.steps ?? []).map(({ field, from }) => ({
    field,
    column: columnOf(columns, field),
    from,
    counts: from.map(() => 0),
  }))
  const facets = (query.facets ?? []).map((field) => {
    const column = columnOf(columns, field)
    return { field, column, counts: new Uint32Array(column.values().length) }
  })
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
      facets.map(({ field, column, counts }) => [field, countsOf(column.values(), counts)]),
    ),
    steps: Object.fromEntries(steps.map(({ field, counts }) => [field, counts])),
  }
}

interface Chosen {
  readonly passed: readonly number[]
  /** By field of a choice: documents that fail this choice and no other. */
  readonly nearly: ReadonlyMap<string, readonly number[]>
}

function choose(
  candidates: readonly number[],
  choices: readonly Choice[],
  marks: Uint8Array,
): Chosen {
  if (choices.length === 0) return { passed: candidates, nearly: new Map() }
  const failures = new Uint8Array(candidates.length)
  const failed = new Uint8Array(candidates.length)
  choices.forEach(({ condition }, choice) => {
    condition(candidates, marks)
    for (let at = 0; at < candidates.length; at++) {
      if (marks[at] === 1) continue
      failures[at] = (failures[at] as number) + 1
      failed[at] = choice
    }
  })
  const passed: number[] = []
  const nearly = choices.map((): number[] => [])
  candidates.forEach((document, at) => {
    if (failures[at] === 0) passed.push(document)
    else if (failures[at] === 1) nearly[failed[at] as number]?.push(document)
  })
  return { passed, nearly: new Map(choices.map(({ field }, at) => [field, nearly[at] ?? []])) }
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
