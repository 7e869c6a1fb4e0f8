import { actorId } from '#app/domain/accounts/actor'
import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { readUploadedRecords } from '../imports/index.server'
import { isModerator } from '../listings/listing-policy'
import { dayAsDate, localDay } from '../taxonomy/dates'
import type { LegalClass } from '../technologies/technology'
import {
  type AnnexChange,
  type AnnexRow,
  annexChange,
  annexColumns,
  type BrokenRow,
  sortAnnexRows,
} from './annex-rows'
import type { LoadAnnexInput } from './annex-schemas'

/** Most rows that one file may have. */
const mostRows = 2_000
const dayLength = 86_400_000

/** What loading a file would do. */
export interface AnnexCheck extends AnnexChange {
  count: number
  /** True where it takes the place of a list of that day, which is still to come. */
  replaces: boolean
}

/** What became of a file: the list it made, what it would do, or the rows for which nothing of it was loaded. */
export type AnnexOutcome =
  | { id: string; count: number }
  | { checked: AnnexCheck }
  | { broken: BrokenRow[] }

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

const dayBefore = (day: Date) => new Date(day.getTime() - dayLength)

/**
 * The lists of a class around a day: the one before it, the one after it, and the one that begins on it.
 * @throws DomainError conflict `annexKnown` where a list begins on that day and is or was in force
 */
async function listsAround(tx: TransactionContext, legalClass: LegalClass, from: Date) {
  const known = await tx.db.annexList.findMany({
    where: { legalClass },
    orderBy: { validFrom: 'asc' },
    include: { items: true },
  })
  const same = known.find(({ validFrom }) => validFrom.getTime() === from.getTime())
  if (same && same.validFrom <= dayAsDate(localDay(tx.now))) throw conflict('annexKnown')
  return {
    previous: known.findLast(({ validFrom }) => validFrom < from),
    later: known.find(({ validFrom }) => validFrom > from),
    same,
  }
}

/**
 * Loads an annex of a decree from a CSV or XLSX file: the whole of it, or nothing where a row is broken. The
 * list of the same class that was in force ends the day before; one of the same day that is still to come is
 * replaced.
 * @throws DomainError not found, conflict `annexKnown` for a second list of a class and a day, or as `readAnnex`
 */
export async function loadAnnex(
  ctx: Context,
  { legalClass, title, source, validFrom, file, intent }: LoadAnnexInput,
): Promise<AnnexOutcome> {
  if (!isModerator(ctx.actor)) throw notFound()
  const { entries, broken } = await readAnnex(file)
  if (broken.length > 0) return { broken }
  const from = dayAsDate(validFrom)
  return transact(ctx, async (tx) => {
    const { previous, later, same } = await listsAround(tx, legalClass, from)
    if (intent === 'preview') {
      const change = annexChange(previous?.items ?? [], entries)
      return { checked: { count: entries.length, ...change, replaces: same !== undefined } }
    }
    if (same) await tx.db.annexList.delete({ where: { id: same.id } })
    await tx.db.annexList.updateMany({
      where: {
        legalClass,
        validFrom: { lt: from },
        OR: [{ validTo: null }, { validTo: { gte: from } }],
      },
      data: { validTo: dayBefore(from) },
    })
    const { id } = await tx.db.annexList.create({
      data: {
        ...{ legalClass, title, source, validFrom: from },
        validTo: later ? dayBefore(later.validFrom) : null,
        loadedById: actorId(tx.actor),
        createdAt: tx.now,
        items: { create: entries.map((entry, position) => ({ ...entry, position })) },
      },
      select: { id: true },
    })
    return { id, count: entries.length }
  })
}
