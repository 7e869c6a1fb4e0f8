import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import { type Actor, hasStaffRole, type Person } from '../accounts/actor'
import { dayAsDate, localDay } from '../taxonomy/dates'

/**
 * The actor as a focal point.
 * @throws DomainError not-found for everybody else
 */
export function asFocalPoint(actor: Actor): Person {
  if (!hasStaffRole(actor, 'focal_point') || actor.unitCodes.length === 0) throw notFound()
  return actor
}

/**
 * Codes under which organisations of a focal point's communes may be on record: the communes themselves, those
 * that were merged into them, and where a commune is no more, what it became. A former district is no commune:
 * it lies in several.
 */
export async function unitsOf(
  db: Transaction,
  codes: readonly string[],
  now: Date,
): Promise<string[]> {
  const day = dayAsDate(localDay(now))
  const own = await db.administrativeUnit.findMany({ where: { code: { in: [...codes] } } })
  const ended = own.flatMap(({ code, validTo }) => (validTo && validTo < day ? [code] : []))
  const kin = await db.administrativeUnitSuccession.findMany({
    where: { OR: [{ successorCode: { in: [...codes] } }, { predecessorCode: { in: ended } }] },
  })
  const related = kin.map(({ predecessorCode, successorCode }) =>
    codes.includes(successorCode) ? predecessorCode : successorCode,
  )
  const communes = await db.administrativeUnit.findMany({
    where: { code: { in: related }, level: { notIn: ['district', 'province'] } },
    select: { code: true },
  })
  return [...new Set([...codes, ...communes.map(({ code }) => code)])]
}
