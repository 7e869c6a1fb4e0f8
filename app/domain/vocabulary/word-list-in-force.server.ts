import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, isInForce, localDay } from '../taxonomy/dates'
import type { WordGroup } from './word-group'
import { compileWordList, type WordList } from './word-list'

/** A change shows in every process within this many milliseconds. */
export const wordsSettleMs = 2_000

type Row = WordGroup & { validFrom: Date; validTo: Date | null }

interface Held {
  lookedAt: number
  /** Changes with every change of the groups. */
  stamp: string
  rows: readonly Row[]
  lists: Map<string, WordList>
}

let held = new WeakMap<object, Promise<Held>>()

/** Forgets what was read, so that a change made in this process shows at once. */
export function forgetWordList(): void {
  held = new WeakMap()
}

/**
 * The word groups in force on the day of an instant, laid out for look-ups. They are kept in the process
 * and read again where they changed, which is looked at every two seconds at most.
 */
export async function wordListOn(db: Transaction, on: Date): Promise<WordList> {
  const { rows, lists } = await hold(db)
  const day = localDay(on)
  const known = lists.get(day)
  if (known) return known
  const date = dayAsDate(day)
  const list = compileWordList(rows.filter((row) => isInForce(row, date)))
  lists.set(day, list)
  return list
}

async function hold(db: Transaction): Promise<Held> {
  const before = await held.get(db)?.catch(() => undefined)
  if (before && Date.now() - before.lookedAt < wordsSettleMs) return before
  if (before) before.lookedAt = Date.now()
  const next = read(db, before)
  held.set(db, next)
  next.catch(() => held.delete(db))
  return next
}

async function read(db: Transaction, before: Held | undefined): Promise<Held> {
  const { _count, _sum } = await db.wordGroup.aggregate({ _count: true, _sum: { version: true } })
  const stamp = `${_count}:${_sum.version}`
  const lookedAt = Date.now()
  if (before?.stamp === stamp) return { ...before, lookedAt }
  const rows = await db.wordGroup.findMany({
    orderBy: [{ createdAt: 'asc' }, { code: 'asc' }],
    select: {
      kind: true,
      vi: true,
      en: true,
      broaderVi: true,
      broaderEn: true,
      validFrom: true,
      validTo: true,
    },
  })
  return { lookedAt, stamp, rows, lists: new Map() }
}
