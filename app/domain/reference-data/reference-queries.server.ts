import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { referenceRecord } from '../record/index.server'
import type { DescribedEntry } from '../record/record-view'
import { localDay } from '../taxonomy/dates'
import { unitNames } from '../taxonomy/index.server'
import { keyOf, periodOf, type ReferenceList, type ReferenceRow, stateOf } from './reference-lists'
import { mayKeepReferenceData } from './reference-policy'
import { rowStores } from './stored-rows.server'

/** Rows on one page. */
export const rowsPerPage = 50

interface Filter {
  q: string
  scheme?: string | undefined
  /** The day on which rows hold; all rows where it is not given. */
  on?: string | undefined
  page: number
}

/** A row as lists show it. */
export interface ListedRow {
  key: string
  row: ReferenceRow
  state: 'inForce' | 'coming' | 'ended' | null
}

function holdsOn(row: ReferenceRow, day: string): boolean {
  const period = periodOf(row)
  return period === null || stateOf(period, day) === 'inForce'
}

function listed(list: ReferenceList, row: ReferenceRow, today: string): ListedRow {
  const period = periodOf(row)
  return { key: keyOf(list, row), row, state: period ? stateOf(period, today) : null }
}

const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase('vi')

/** Schemes of the lists of terms with how many terms each has. */
export async function termSchemes(ctx: Context): Promise<{ scheme: string; terms: number }[]> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  const groups = await ctx.db.referenceTerm.groupBy({
    by: ['scheme'],
    _count: true,
    orderBy: { scheme: 'asc' },
  })
  return groups.map(({ scheme, _count }) => ({ scheme, terms: _count }))
}

/**
 * Rows of a list by a filter.
 * @param shown names by code under which the reader sees rows, so that they are found by them
 * @throws DomainError not-found for all but those who keep the lists
 */
export async function listRows(
  ctx: Context,
  list: ReferenceList,
  { q, scheme, on, page }: Filter,
  shown: Readonly<Record<string, string>> = {},
): Promise<{ rows: ListedRow[]; total: number; pages: number }> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  const today = localDay(ctx.now)
  const words = fold(q)
  const names = list === 'successions' && words ? await unitNames(ctx.db, 'vi') : shown
  const says = (text: string | undefined) =>
    text !== undefined && fold(`${text} ${names[text] ?? ''}`).includes(words)
  const found = (await rowStores[list].read(ctx.db)).filter(
    (row) =>
      (!scheme || row.scheme === scheme) &&
      (!on || holdsOn(row, on)) &&
      (!words || Object.values(row).some(says)),
  )
  const pages = Math.max(1, Math.ceil(found.length / rowsPerPage))
  const start = (Math.min(page, pages) - 1) * rowsPerPage
  const rows = found.slice(start, start + rowsPerPage).map((row) => listed(list, row, today))
  return { rows, total: found.length, pages }
}

/** The key of an entry as its address gives it, as columns. */
export function readKey(list: ReferenceList, key: string): ReferenceRow {
  if (list === 'holidays') return { date: key }
  const [first, ...rest] = key.split(':')
  if (list === 'successions') return { predecessorCode: first, successorCode: rest.join(':') }
  if (list === 'terms') return { scheme: first, code: rest.join(':') }
  return { code: key }
}

/**
 * An entry with all its versions, oldest first, and what was done to it.
 * @throws DomainError not-found
 */
export async function entryOf(
  ctx: Context,
  list: ReferenceList,
  key: string,
): Promise<{ versions: ListedRow[]; history: DescribedEntry[] }> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  if (list === 'holidays' && !/^\d{4}-\d{2}-\d{2}$/.test(key)) throw notFound()
  const found = await rowStores[list].read(ctx.db, readKey(list, key))
  if (found.length === 0) throw notFound()
  const today = localDay(ctx.now)
  return {
    versions: found.map((row) => listed(list, row, today)),
    history: await referenceRecord(ctx, tables[list], key),
  }
}

/** Which units a unit came out of and became. @throws DomainError not-found */
export async function successionsOf(ctx: Context, code: string): Promise<ListedRow[]> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  const rows = await rowStores.successions.read(ctx.db)
  const today = localDay(ctx.now)
  return rows
    .filter(({ predecessorCode, successorCode }) => [predecessorCode, successorCode].includes(code))
    .map((row) => listed('successions', row, today))
}

const tables: Record<ReferenceList, string> = {
  terms: 'reference_term',
  figures: 'reference_figure',
  holidays: 'holiday',
  units: 'administrative_unit',
  successions: 'administrative_unit_succession',
}
