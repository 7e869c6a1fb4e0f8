import { emit } from '#app/platform/events/emit.server'
import { invalid } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { dayAsDate } from '../taxonomy/dates'
import { unitsSucceeded } from '../taxonomy/unit-events'
import { heirsOf } from '../taxonomy/unit-succession'
import { listColumns, type ReferenceRow, type RowEffect } from './reference-lists'
import { rowStores } from './stored-rows.server'

/** Tells the exchange that what is found by place may differ. */
export async function tellOfSuccession(
  { db, requestId, actor }: TransactionContext,
  { predecessorCode = '', successorCode = '' }: ReferenceRow,
): Promise<void> {
  await emit({ db, requestId }, actorId(actor), unitsSucceeded, { predecessorCode, successorCode })
}

async function check({ db }: TransactionContext, row: ReferenceRow): Promise<void> {
  const { predecessorCode = '', successorCode = '', effectiveOn = '' } = row
  if (predecessorCode === successorCode) throw invalid('successionOfItself')
  const units = await db.administrativeUnit.findMany({
    where: { code: { in: [predecessorCode, successorCode] } },
  })
  for (const code of [predecessorCode, successorCode]) {
    if (!units.some((unit) => unit.code === code)) throw invalid('unitUnknown', { code })
  }
  const day = dayAsDate(effectiveOn)
  const before = units.find(({ code }) => code === predecessorCode)
  const after = units.find(({ code }) => code === successorCode)
  if (before && before.validFrom >= day) throw invalid('predecessorYounger', { code: before.code })
  if (after && (after.validFrom > day || (after.validTo && after.validTo < day))) {
    throw invalid('successorNotThere', { code: after.code })
  }
  const facts = await db.administrativeUnitSuccession.findMany()
  if (heirsOf(facts, successorCode).has(predecessorCode)) throw invalid('successionInCircle')
}

/**
 * Writes which unit came out of which, in the caller's transaction. The day is that of the decision, past or to
 * come: what is found by place follows once it has come.
 * @throws DomainError invalid `successionOfItself`, `unitUnknown`, `predecessorYounger`, `successorNotThere`,
 * `successionInCircle`
 */
export async function saveSuccession(
  tx: TransactionContext,
  row: ReferenceRow,
): Promise<RowEffect> {
  const store = rowStores.successions
  const [found] = await store.read(tx.db, row)
  if (found && listColumns.successions.every((column) => found[column] === row[column])) {
    return 'same'
  }
  await check(tx, row)
  await (found ? store.change(tx.db, row) : store.add(tx.db, row))
  await tellOfSuccession(tx, row)
  return found ? 'changed' : 'added'
}
