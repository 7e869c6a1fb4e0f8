import type { Transaction } from '#app/platform/db/client.server'
import { formerUnitsOf, termsOf, unitHeirs, unitPath } from '../taxonomy/index.server'

/** What documents need to know of lists and places, each read once for a whole batch. */
export interface DocumentContext {
  /** The field with those above it, highest first. */
  fieldsOf(code: string | null): readonly string[]
  /** The unit, those above it, the former units it came out of, and what it became where it is no more. */
  placesOf(unitCode: string | null): Promise<readonly string[]>
}

/** @param now the lists in force on its day say which field lies in which, and which unit came out of which */
export async function documentContext(db: Transaction, now: Date): Promise<DocumentContext> {
  const parents = new Map(
    (await termsOf(db, 'field', now)).map((term) => [term.code, term.parentCode]),
  )
  const places = new Map<string, Promise<readonly string[]>>()
  return {
    fieldsOf(code) {
      const path: string[] = []
      for (let next = code; next && !path.includes(next); next = parents.get(next) ?? null) {
        path.unshift(next)
      }
      return path
    },
    placesOf(unitCode) {
      if (unitCode === null) return Promise.resolve([])
      const known = places.get(unitCode) ?? readPlaces(db, unitCode, now)
      places.set(unitCode, known)
      return known
    },
  }
}

async function readPlaces(
  db: Transaction,
  unitCode: string,
  now: Date,
): Promise<readonly string[]> {
  const path = await unitPath(db, unitCode)
  const former = await formerUnitsOf(db, unitCode, now)
  const heirs = []
  for (const heir of await unitHeirs(db, unitCode, now)) heirs.push(...(await unitPath(db, heir)))
  return [...new Set([...path, ...former, ...heirs].map(({ code }) => code))]
}
