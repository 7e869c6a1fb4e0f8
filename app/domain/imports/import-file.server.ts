import { basename } from 'node:path'
import type { Context } from '../context'
import type { ListingKind } from '../listings/listing'
import { termsOf } from '../taxonomy/index.server'
import type { ColumnMapping } from './columns'
import { type ImportOutcome, type ImportStatus, importListing } from './import-listing.server'
import { type ImportPlan, planImport } from './plan-import.server'
import { readRecords, UnreadableFileError } from './read-records.server'

/** What an import did, or would do. */
export interface ImportReport
  extends Record<ImportOutcome, number>,
    Pick<ImportPlan, 'failures' | 'leftOut'> {}

interface ImportOptions {
  kind: ListingKind
  path: string
  organisationId: string
  status: ImportStatus
  mapping?: ColumnMapping
  /** True: reads and checks everything, writes nothing. */
  dryRun?: boolean
  onProgress?: (done: number, total: number) => void
}

const AT_ONCE = 4

/** What a row would become, without writing it. */
async function foresee(
  { db }: Context,
  { kind, organisationId }: ImportOptions,
  plan: ImportPlan,
): Promise<Record<ImportOutcome, number>> {
  const query = { where: { organisationId }, select: { sourceId: true, sourceHash: true } }
  const known = kind === 'technology' ? db.technology.findMany(query) : db.need.findMany(query)
  const hashes = new Map((await known).map(({ sourceId, sourceHash }) => [sourceId, sourceHash]))
  const counts = { imported: 0, updated: 0, skipped: 0 }
  for (const { listing, hash } of plan.listings) {
    if (!hashes.has(listing.sourceId)) counts.imported++
    else if (hashes.get(listing.sourceId) === hash) counts.skipped++
    else counts.updated++
  }
  return counts
}

/**
 * Loads a file into an organisation's entries, row by row, a few rows at once. A row that the database
 * refuses is a failure like one that does not parse.
 * @throws UnreadableFileError where nothing of the file can be read
 */
export async function importFile(ctx: Context, options: ImportOptions): Promise<ImportReport> {
  const file = await readRecords(options.path)
  if (file.rows.length === 0) throw new UnreadableFileError('no row could be read')
  const fields = await termsOf(ctx.db, 'field', ctx.now)
  const plan = planImport(file, {
    kind: options.kind,
    ...(options.mapping ? { mapping: options.mapping } : {}),
    fieldCodes: new Set(fields.map(({ code }) => code)),
  })
  if (options.dryRun) {
    const { failures, leftOut } = plan
    return { ...(await foresee(ctx, options, plan)), failures, leftOut }
  }
  const { failures, leftOut } = plan
  const report: ImportReport = { imported: 0, updated: 0, skipped: 0, failures, leftOut }
  const target = { ...options, source: basename(options.path) }
  const total = plan.listings.length
  const records = new Map(file.rows.map(({ number, record }) => [number, record]))
  let done = 0
  const queue = plan.listings.values()
  const work = async () => {
    for (const { number, listing, hash } of queue) {
      try {
        report[await importListing(ctx, target, listing, hash)]++
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        const record = records.get(number) ?? {}
        report.failures.push({ number, faults: [{ column: '', message }], record })
      }
      options.onProgress?.(++done, total)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  report.failures.sort((a, b) => a.number - b.number)
  return report
}
