import { actorId } from '#app/domain/accounts/actor'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { readUploadedRecords } from '../imports/index.server'
import { isModerator } from '../listings/listing-policy'
import { dayAsDate } from '../taxonomy/dates'
import { type AnnexRow, annexColumns, type BrokenRow, sortAnnexRows } from './annex-rows'
import type { LoadAnnexInput } from './annex-schemas'

/** Most rows that one file may have. */
const mostRows = 2_000
const dayLength = 86_400_000

/** What became of a file: the list it made, or the rows for which nothing of it was loaded. */
export type AnnexOutcome = { id: string; count: number } | { broken: BrokenRow[] }

/** @throws DomainError invalid `fileUnreadable`, `tooManyRows`, `annexColumnsMissing` or `annexEmpty` */
async function readAnnex(file: File): Promise<{ entries: AnnexRow[]; broken: BrokenRow[] }> {
  const { columns, rows, broken } = await readUploadedRecords(file, mostRows)
  const named = annexColumns(columns)
  if (!named) throw invalid('annexColumnsMissing')
  const sorted = sortAnnexRows(
    rows.map(({ number: row, record }) => ({
      row,
      entry: {
        number: record[named.number]?.trim() ?? '',
        nameVi: record[named.nameVi]?.trim() ?? '',
        nameEn: (named.nameEn && record[named.nameEn]?.trim()) || null,
      },
    })),
  )
  const unreadable = broken.map(({ number: row }) => ({ row, fault: 'unreadable' as const }))
  if (rows.length + broken.length === 0) throw invalid('annexEmpty')
  return { ...sorted, broken: [...unreadable, ...sorted.broken].toSorted((a, b) => a.row - b.row) }
}

/**
 * Loads an annex of a decree from a CSV or XLSX file: the whole of it, or nothing where a row is broken. The
 * list of the same class that was in force ends the day before.
 * @throws DomainError not found, conflict `annexKnown` for a second list of a class and a day, or as `readAnnex`
 */
export async function loadAnnex(
  ctx: Context,
  { legalClass, title, source, validFrom, file }: LoadAnnexInput,
): Promise<AnnexOutcome> {
  if (!isModerator(ctx.actor)) throw notFound()
  const { entries, broken } = await readAnnex(file)
  if (broken.length > 0) return { broken }
  const from = dayAsDate(validFrom)
  const before = (day: Date) => new Date(day.getTime() - dayLength)
  return transact(ctx, async (tx) => {
    const known = await tx.db.annexList.findMany({
      where: { legalClass },
      orderBy: { validFrom: 'asc' },
      select: { validFrom: true },
    })
    if (known.some((list) => list.validFrom.getTime() === from.getTime()))
      throw conflict('annexKnown')
    const later = known.find((list) => list.validFrom > from)
    await tx.db.annexList.updateMany({
      where: {
        legalClass,
        validFrom: { lt: from },
        OR: [{ validTo: null }, { validTo: { gte: from } }],
      },
      data: { validTo: before(from) },
    })
    const { id } = await tx.db.annexList.create({
      data: {
        ...{ legalClass, title, source, validFrom: from },
        validTo: later ? before(later.validFrom) : null,
        loadedById: actorId(tx.actor),
        createdAt: tx.now,
        items: { create: entries.map((entry, position) => ({ ...entry, position })) },
      },
      select: { id: true },
    })
    return { id, count: entries.length }
  })
}
