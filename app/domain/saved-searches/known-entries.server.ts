import { type SearchEngine, SearchUnavailableError } from '#app/platform/search/engine'
import type { Context } from '../context'
import type { ListingDocument } from '../search/listing-document'
import { wordListOn } from '../vocabulary/index.server'
import { INDEX_LAG_MS, newEntries } from './new-entries.server'

/** What a person knows of a search at this moment, so that later digests leave it out. */
export interface KnownEntries {
  since: Date
  checkedAt: Date
  entryIds: readonly string[]
}

/**
 * What is there now. An entry that was published but not yet indexed is not among it and will be told
 * of; where the engine is down or too much is new, everything up to now counts as known.
 */
export async function knownEntries(
  { db, now }: Pick<Context, 'db' | 'now'>,
  engine: SearchEngine<ListingDocument>,
  query: string,
): Promise<KnownEntries> {
  const everything = { since: now, checkedAt: now, entryIds: [] }
  const today = { now, list: await wordListOn(db, now) }
  const since = new Date(now.getTime() - INDEX_LAG_MS)
  try {
    const { ids, more } = await newEntries(engine, query, since, today)
    return more ? everything : { since, checkedAt: now, entryIds: ids }
  } catch (error) {
    if (error instanceof SearchUnavailableError) return everything
    throw error
  }
}
