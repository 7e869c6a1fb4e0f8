import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import { localDay } from '../taxonomy/dates'
import { forgetTerms, forgetUnits } from '../taxonomy/index.server'
import {
  isFactList,
  listColumns,
  type ReferenceList,
  type ReferenceRow,
  type RowEffect,
} from './reference-lists'
import { mayKeepReferenceData } from './reference-policy'
import { saveSuccession, tellOfSuccession } from './save-succession.server'
import { rowStores } from './stored-rows.server'

const DAY_MS = 86_400_000

/** The day before a calendar day. */
function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10)
}

function isSame(list: ReferenceList, a: ReferenceRow, b: ReferenceRow): boolean {
  return listColumns[list].every((column) => (a[column] ?? '') === (b[column] ?? ''))
}

async function saveHoliday(tx: TransactionContext, row: ReferenceRow): Promise<RowEffect> {
  const store = rowStores.holidays
  const [found] = await store.read(tx.db, row)
  if (found && isSame('holidays', found, row)) return 'same'
  if ((row.date ?? '') <= localDay(tx.now)) throw invalid('referencePast')
  await (found ? store.change(tx.db, row) : store.add(tx.db, row))
  return found ? 'changed' : 'added'
}

/**
 * Writes a row of a list, in the caller's transaction. What held until today is never written over: a change
 * is a new version from tomorrow at the earliest, which ends the one before; only what does not hold yet can
 * be corrected. A new entry may begin today.
 * @returns what it did; `same` where the row is there already
 * @throws DomainError invalid `referencePast`, conflict `referenceLater` where a later version stands; as
 * `saveSuccession`
 */
export async function saveRowIn(
  tx: TransactionContext,
  list: ReferenceList,
  row: ReferenceRow,
): Promise<RowEffect> {
  if (list === 'holidays') return saveHoliday(tx, row)
  if (list === 'successions') return saveSuccession(tx, row)
  const store = rowStores[list]
  const today = localDay(tx.now)
  const versions = await store.read(tx.db, row)
  if (versions.some((version) => isSame(list, version, row))) return 'same'
  const validFrom = row.validFrom ?? ''
  const last = versions.at(-1)
  if (!last) {
    if (validFrom < today) throw invalid('referencePast')
    await store.add(tx.db, row)
    return 'added'
  }
  const lastFrom = last.validFrom ?? ''
  if (validFrom <= today) throw invalid('referencePast')
  if (lastFrom > validFrom) throw conflict('referenceLater', { from: lastFrom })
  if (lastFrom === validFrom) {
    await store.change(tx.db, row)
    return 'changed'
  }
  // A unit keeps one row: its successor has a code of its own.
  if (list === 'units') throw invalid('referenceOneVersion')
  if (!last.validTo || last.validTo >= validFrom) {
    await store.end(tx.db, { key: last, validFrom: lastFrom }, dayBefore(validFrom))
  }
  await store.add(tx.db, row)
  return 'version'
}

/** Throws a transaction away that was only tried. */
class Tried extends Error {
  constructor(readonly effect: RowEffect) {
    super('tried')
  }
}

/**
 * Writes a row of a list, or only tells what writing it would do.
 * @throws DomainError not-found for all but those who keep the lists; as `saveRowIn`
 */
export async function saveRow(
  ctx: Context,
  list: ReferenceList,
  row: ReferenceRow,
  { tryOnly = false }: { tryOnly?: boolean } = {},
): Promise<RowEffect> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  try {
    return await transact(ctx, async (tx) => {
      const effect = await saveRowIn(tx, list, row)
      if (tryOnly) throw new Tried(effect)
      return effect
    })
  } catch (error) {
    if (error instanceof Tried) return error.effect
    throw error
  } finally {
    forgetTerms()
    forgetUnits()
  }
}

/**
 * Ends what is in force of an entry on a last day, today at the earliest; a holiday that is still to come, and a
 * succession of units, is taken off the list.
 * @throws DomainError not-found, invalid `referencePast`
 */
export async function endRow(
  ctx: Context,
  list: ReferenceList,
  key: ReferenceRow,
  lastDay: string,
): Promise<void> {
  if (!mayKeepReferenceData(ctx.actor)) throw notFound()
  await transact(ctx, async (tx) => {
    const { db, now } = tx
    const today = localDay(now)
    const last = (await rowStores[list].read(db, key)).at(-1)
    if (!last) throw notFound()
    if (list === 'holidays' && (last.date ?? '') <= today) throw invalid('referencePast')
    if (!isFactList(list)) {
      if (lastDay < today) throw invalid('referencePast')
      if (lastDay < (last.validFrom ?? '')) throw invalid('datesReversed')
    }
    await rowStores[list].end(db, { key, validFrom: last.validFrom }, lastDay)
    if (list === 'successions') await tellOfSuccession(tx, key)
  })
  forgetTerms()
  forgetUnits()
}
