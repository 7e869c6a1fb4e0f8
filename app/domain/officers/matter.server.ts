import type { Transaction } from '#app/platform/db/client.server'
import { termsOf, unitPath } from '../taxonomy/index.server'
import type { Matter } from './pick-officer'

/** Reads what rules go by, and remembers it for as long as it is kept: many records share place and field. */
export function createMatterReader(db: Transaction, now: Date) {
  const units = new Map<string, Promise<string[]>>()
  const terms = termsOf(db, 'field', now)
  const unitsOf = (code: string) => {
    const known = units.get(code)
    if (known) return known
    const found = unitsAbove(db, code)
    units.set(code, found)
    return found
  }
  return async (unitCode: string | null, fieldCode: string | null): Promise<Matter> => {
    const parents = new Map((await terms).map((term) => [term.code, term.parentCode]))
    const fields: string[] = []
    for (let next = fieldCode; next && fields.length < 5; next = parents.get(next) ?? null) {
      fields.push(next)
    }
    return { units: unitCode ? await unitsOf(unitCode) : [], fields }
  }
}

/** A unit, what it came out of or became, and what is above: rules may name former districts too. */
async function unitsAbove(db: Transaction, code: string): Promise<string[]> {
  const kin = await db.administrativeUnitSuccession.findMany({
    where: { OR: [{ successorCode: code }, { predecessorCode: code }] },
    select: { successorCode: true, predecessorCode: true },
    orderBy: { predecessorCode: 'asc' },
  })
  const related = kin.map((row) =>
    row.successorCode === code ? row.predecessorCode : row.successorCode,
  )
  const above = (await unitPath(db, code)).map((unit) => unit.code)
  return [...new Set([code, ...related, ...above.slice(1)])]
}
