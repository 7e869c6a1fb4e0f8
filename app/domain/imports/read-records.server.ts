import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { invalid } from '#app/platform/http/domain-error'
import { cleanText } from '#app/platform/http/read-form.server'
import type { SourceRecord } from './to-imported-listing'

/** The rows of a file: those that read, and those that do not even parse, by their number in the file. */
export interface ReadFile {
  columns: string[]
  rows: { number: number; record: SourceRecord }[]
  broken: { number: number; message: string; source: string }[]
}

/** Thrown for a file of which nothing can be read. */
export class UnreadableFileError extends Error {}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join('; ')
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return cleanText(typeof value === 'object' ? JSON.stringify(value) : String(value))
}

function collect(rows: { number: number; record: SourceRecord }[], broken: ReadFile['broken']) {
  const columns = [...new Set(rows.flatMap(({ record }) => Object.keys(record)))]
  return { columns, rows, broken }
}

function readJsonLines(text: string): ReadFile {
  const rows: ReadFile['rows'] = []
  const broken: ReadFile['broken'] = []
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return
    try {
      const value: unknown = JSON.parse(line)
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new Error('not an object')
      }
      const cells = Object.entries(value).map(([name, cell]) => [cleanText(name), textOf(cell)])
      rows.push({ number: index + 1, record: Object.fromEntries(cells) })
    } catch (error) {
      const message = `not JSON: ${error instanceof Error ? error.message : String(error)}`
      broken.push({ number: index + 1, message, source: line.slice(0, 2_000) })
    }
  })
  return collect(rows, broken)
}

/** The sign that parts most columns of the first line. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.indexOf('\n') + 1 || text.length)
  const counts = [';', '\t', ',', '|'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign
}

function fromTable(table: { number: number; cells: readonly unknown[] }[]): ReadFile {
  const [head, ...body] = table
  const columns = (head?.cells ?? []).map(
    (name, index) => textOf(name).trim() || `column ${index + 1}`,
  )
  const rows: ReadFile['rows'] = []
  const broken: ReadFile['broken'] = []
  for (const { number, cells } of body) {
    const texts = cells.map(textOf)
    if (texts.every((text) => !text.trim())) continue
    if (texts.slice(columns.length).some(Boolean)) {
      const message = `${texts.length} cells under ${columns.length} columns`
      broken.push({ number, message, source: texts.join(' | ').slice(0, 2_000) })
      continue
    }
    const record = Object.fromEntries(columns.map((name, index) => [name, texts[index] ?? '']))
    rows.push({ number, record })
  }
  return { columns, rows, broken }
}

function readCsv(text: string): ReadFile {
  const table = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relaxColumnCount: true,
    relaxQuotes: true,
    skipEmptyLines: true,
    info: true,
  }) as unknown as { info: { lines: number }; record: string[] }[]
  return fromTable(table.map(({ info, record }) => ({ number: info.lines, cells: record })))
}

/**
 * Reads a JSONL, CSV (any usual separator) or XLSX file (its first sheet) whole; numbers are the file's
 * own lines or rows, from 1.
 * @throws UnreadableFileError where the file is not there or of no known kind
 */
export async function readRecords(path: string): Promise<ReadFile> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new UnreadableFileError(error.message)
  })
  return readBytes(bytes, extname(path).toLowerCase())
}

async function readBytes(bytes: Buffer, kind: string): Promise<ReadFile> {
  try {
    if (kind === '.xlsx') {
      const sheets = await readXlsx(bytes)
      const first = sheets[0]?.data ?? []
      return fromTable(first.map((cells, index) => ({ number: index + 1, cells })))
    }
    const text = new TextDecoder('utf-8').decode(bytes)
    if (kind === '.csv' || kind === '.tsv' || kind === '.txt') return readCsv(text)
    if (kind === '.jsonl' || kind === '.ndjson') return readJsonLines(text)
  } catch (error) {
    throw new UnreadableFileError(error instanceof Error ? error.message : String(error))
  }
  throw new UnreadableFileError(`${kind || 'a file without an ending'} is not JSONL, CSV or XLSX`)
}

/**
 * Reads a CSV or XLSX file that somebody sent.
 * @param most rows that are read at most
 * @throws DomainError invalid `fileUnreadable`, `tooManyRows`
 */
export async function readUploadedRecords(file: File, most: number): Promise<ReadFile> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const read = await readBytes(bytes, extname(file.name).toLowerCase()).catch((error) => {
    if (error instanceof UnreadableFileError) throw invalid('fileUnreadable')
    throw error
  })
  if (read.rows.length > most) throw invalid('tooManyRows', { most })
  return read
}
