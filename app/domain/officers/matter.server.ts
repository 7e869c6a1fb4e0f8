import type { Transaction } from '#app/platform/db/client.server'
import { termsOf, unitKin, unitPath } from '../taxonomy/index.server'
import type { Matter } from './pick-officer'

/** Reads what rules go by, and remembers it for as long as it is kept: many records share place and field. */
export function createMatterReader(db: Transaction, now: Date) {
  const units = new Map<string, Promise<string[]>>()
  const terms = termsOf(db, 'field', now)
  const unitsOf = (code: string) => {
    const known = units.get(code)
    if (known) return known
    const found = unitsAround(db, code, now)
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

/**
 * A unit, what it came out of or had become by the day of an instant, and what is above: rules may name former
 * districts too.
 */
async function unitsAround(db: Transaction, code: string, on: Date): Promise<string[]> {
  const [kin, path] = await Promise.all([unitKin(db, code, on), unitPath(db, code)])
  return [...new Set([code, ...kin, ...path.slice(1).map((unit) => unit.code)])]
}
