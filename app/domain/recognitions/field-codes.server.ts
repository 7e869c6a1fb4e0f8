import type { Context } from '../context'
import { termsOf } from '../taxonomy/index.server'
import { codesUnder } from '../taxonomy/taxonomy'

/** A field and those below it, as a filter by a top field has to match. */
export async function codesBelow({ db, now }: Context, field: string): Promise<string[]> {
  return codesUnder(await termsOf(db, 'field', now), field)
}
