import type { ListingKind } from '../listings/listing'
import type { ImportField } from './columns'
import { type DateOrder, parseDate } from './dates'
import type { ImportedListing, ImportedText, ReadRow, RowFault } from './imported-listing'
import { firstSentences, languageOf, parseDong, splitKeywords, webAddress } from './values'

const LONGEST_TITLE = 500
const LONGEST_TEXT = 60_000
const SUMMARY = 300

/** A row with the file's own column names. */
export type SourceRecord = Readonly<Record<string, string>>

interface Reading {
  kind: ListingKind
  columns: ReadonlyMap<ImportField, string>
  dateOrders: ReadonlyMap<ImportField, DateOrder>
  /** Field codes that are in force. */
  fieldCodes: ReadonlySet<string>
  /** Makes an id for a row that has none. */
  idFor: (title: string) => string
}

const ipStatuses: Readonly<Record<string, string>> = {
  issued: 'granted',
  granted: 'granted',
  'đã cấp': 'granted',
  application: 'filed',
  filed: 'filed',
  pending: 'filed',
  'đã nộp đơn': 'filed',
  expired: 'expired',
  'hết hạn': 'expired',
}

/** Turns one row into a listing in our words, or says what is wrong with it, cell by cell. */
export function toImportedListing(record: SourceRecord, reading: Reading): ReadRow {
  const faults: RowFault[] = []
  const columnOf = (field: ImportField) => reading.columns.get(field) ?? field
  const cell = (field: ImportField) => (record[columnOf(field)] ?? '').trim()
  const fault = (field: ImportField, message: string) => {
    faults.push({ column: columnOf(field), message })
    return null
  }
  const dateIn = (field: ImportField) => {
    if (!cell(field)) return null
    return (
      parseDate(cell(field), reading.dateOrders.get(field) ?? 'day-first') ??
      fault(field, `not a date: ${cell(field)}`)
    )
  }

  const title = cell('title').replace(/\s+/g, ' ')
  if (!title) fault('title', 'no title')
  if (title.length > LONGEST_TITLE) fault('title', `longer than ${LONGEST_TITLE} characters`)
  const body = cell('solution') || cell('goal') || cell('text')
  if (body.length > LONGEST_TEXT) fault('text', `longer than ${LONGEST_TEXT} characters`)

  const trlText = cell('trl').replace(/^trl\s*/i, '')
  const trl = trlText ? Number(trlText) : null
  if (trl !== null && !(Number.isInteger(trl) && trl >= 1 && trl <= 9)) {
    fault('trl', `not a level from 1 to 9: ${cell('trl')}`)
  }
  const money = reading.kind === 'technology' ? 'price' : 'budget'
  const amount = cell(money)
    ? (parseDong(cell(money)) ?? fault(money, `not an amount in đồng: ${cell(money)}`))
    : null
  const fieldCode = cell('field') || null
  if (fieldCode && !reading.fieldCodes.has(fieldCode)) fault('field', `unknown field: ${fieldCode}`)
  const url = webAddress(cell('url'))
  const leftOut: RowFault[] = []
  // A broken link is no reason to lose an entry.
  if (cell('url') && !url) leftOut.push({ column: columnOf('url'), message: 'not a web address' })
  const deadline = dateIn('deadline')
  const expiresOn = dateIn('ipExpiry')
  if (faults.length > 0) return { ok: false, faults }

  const number = cell('ipNumber') || null
  const listing: ImportedListing = {
    sourceId: cell('id') || reading.idFor(title),
    sourceUrl: url,
    texts: textsOf(cell, title, body),
    fieldCode,
    trl,
    owner: cell('owner') || null,
    ip:
      number || expiresOn
        ? { number, status: ipStatuses[cell('ipStatus').toLowerCase()] ?? 'filed', expiresOn }
        : null,
    amount,
    deadline,
  }
  return { ok: true, listing, leftOut }
}

function textsOf(cell: (field: ImportField) => string, title: string, body: string) {
  const lang = languageOf(`${title} ${body}`)
  const main: ImportedText = {
    lang,
    title,
    summary: cell('summary') || firstSentences(body, SUMMARY),
    body,
    problem: cell('problem'),
    application: cell('application'),
    constraints: cell('constraints'),
    keywords: splitKeywords(cell('keywords')),
  }
  if (lang === 'en' || !cell('titleEn')) return [main]
  const english: ImportedText = {
    ...main,
    lang: 'en',
    title: cell('titleEn'),
    summary: cell('summaryEn'),
    body: '',
    problem: '',
    application: '',
    constraints: '',
    keywords: [],
  }
  return [main, english]
}
