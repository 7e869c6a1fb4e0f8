import type { Transaction } from '#app/platform/db/client.server'
import { formerDistrictsOf, termsOf, unitPath } from '../taxonomy/index.server'

/** What documents need to know of lists and places, each read once for a whole batch. */
export interface DocumentContext {
  /** The field with those above it, highest first. */
  fieldsOf(code: string | null): readonly string[]
  /** The unit, those above it, and the former districts it came out of. */
  placesOf(unitCode: string | null): Promise<readonly string[]>
}

/** @param now the fields in force on its day say which field lies in which */
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
      const known = places.get(unitCode) ?? readPlaces(db, unitCode)
      places.set(unitCode, known)
      return known
    },
  }
}

async function readPlaces(db: Transaction, unitCode: string): Promise<readonly string[]> {
  const path = await unitPath(db, unitCode)
  const former = await formerDistrictsOf(db, unitCode)
  return [...path, ...former].map(({ code }) => code)
}
