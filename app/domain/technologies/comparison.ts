import { z } from 'zod'

/** How many technologies stand side by side at most: what a reader can still take in. */
export const mostCompared = 4

/**
 * The ids of a comparison's address: those that are ids, each once, the first four. An address that was cut
 * or mistyped loses what cannot be read and keeps the rest.
 */
export function comparedIds(given: readonly string[]): string[] {
  const ids = given.filter((id) => z.uuid().safeParse(id).success)
  return [...new Set(ids)].slice(0, mostCompared)
}
