import { print } from '../support/terminal'
import type { DealsBench } from './bench-deals'
import type { DeskBench } from './bench-desk'
import type { MatchingBench } from './bench-matching'
import type { SearchBench } from './bench-search'
import type { SupportBench } from './bench-support'
import type { SuspensionBench } from './bench-suspension'
import type { SyncBench } from './bench-sync'
import type { Figures, Verdict } from './figures'

type Cell = string | number

/** Prints rows under their headings, numbers flush right. */
function printTable(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length)),
  )
  const line = (cells: readonly Cell[]) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  print(line(head))
  for (const row of rows) print(line(row))
  print()
}

/** Prints which promises are kept. */
function printVerdicts(verdicts: readonly Verdict[]): void {
  printTable(
    ['promise', 'is', 'at most', ''],
    verdicts.map(({ name, is, atMost, ok }) => [name, is, atMost, ok ? 'pass' : 'FAIL']),
  )
}

const timed = ['requests', 'median ms', 'p95 ms', 'per second']

function cells({ requests, median, p95, perSecond }: Figures): Cell[] {
  return [requests, median, p95, perSecond]
}

/** Prints what searches cost, beside the simplest pages. */
export function showSearch(found: SearchBench): SearchBench {
  printTable(
    ['what', 'at once', ...timed],
    found.figures.map((each) => [each.name, each.concurrency, ...cells(each)]),
  )
  printVerdicts(found.verdicts)
  print(
    `ready after ${found.secondsToReady} s; resident ${found.megabytesAtStart} MB then, ` +
      `${found.megabytesAtEnd} MB at the end`,
  )
  return found
}

/** Prints what the pages and the payments of deals cost. */
export function showDeals(found: DealsBench): DealsBench {
  printTable(
    ['what', 'at once', ...timed],
    found.figures.map((each) => [each.name, each.concurrency, ...cells(each)]),
  )
  printVerdicts(found.verdicts)
  return found
}

/** Prints what the pages of a long application cost, and what became of the rush before a deadline. */
export function showSupport(found: SupportBench): SupportBench {
  printTable(
    ['what', 'at once', ...timed],
    found.figures.map((each) => [each.name, each.concurrency, ...cells(each)]),
  )
  printVerdicts(found.verdicts)
  print(`${found.taken} applicants in time were taken, ${found.refused} too late were refused`)
  return found
}

/** Prints what the pages of the department's desk cost. */
export function showDesk(found: DeskBench): DeskBench {
  printTable(
    ['what', 'at once', ...timed],
    found.figures.map((each) => [each.name, each.concurrency, ...cells(each)]),
  )
  printVerdicts(found.verdicts)
  print(
    `the record: ${found.sealedPerSecond} entries sealed and ${found.verifiedPerSecond} followed a second`,
  )
  return found
}

/** Prints what matches cost. */
export function showMatching(found: MatchingBench): MatchingBench {
  printTable(['what', ...timed], [['a need matched', ...cells(found.matching)]])
  print(
    `a technology that suits ${found.suitedNeeds} needs: ${found.matchesOfOne} matches after ` +
      `${found.secondsToMatch} s; another job waited ${found.longestWaitMs} ms at most ` +
      `(${found.longestWaitBeforeMs} ms before); ${found.people} people told`,
  )
  printVerdicts(found.verdicts)
  return found
}

/** Prints how soon the index and the matches follow, and what filling the index costs. */
export function showSync(found: SyncBench): SyncBench {
  printTable(
    ['from publishing to', 'entries', 'median ms', 'p95 ms'],
    (['searchable', 'matched'] as const).map((what) => {
      const { requests, median, p95 } = found[what]
      return [what, requests, median, p95]
    }),
  )
  print(
    `reindex ${found.reindexSeconds} s, the engine’s own bulk load ${found.bulkLoadSeconds} s; ` +
      `${found.searchesMeanwhile} searches meanwhile`,
  )
  printVerdicts(found.verdicts)
  return found
}

/** Prints how soon an organisation is out of every place and back, and what others noticed. */
export function showSuspension(found: SuspensionBench): SuspensionBench {
  const backAfter = new Map(found.back.places.map(({ name, ms }) => [name, ms]))
  printTable(
    [`of an organisation with ${found.entries} entries`, 'gone after ms', 'back after ms'],
    [
      ['the click is answered', found.gone.answered, found.back.answered],
      ...found.gone.places.map(({ name, ms }) => [name, ms, backAfter.get(name) ?? '']),
    ],
  )
  printTable(
    ['searches of others', ...timed],
    [
      ['before', ...cells(found.before)],
      ['from the click on', ...cells(found.meanwhile)],
    ],
  )
  printVerdicts(found.verdicts)
  return found
}
