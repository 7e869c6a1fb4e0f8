import { conflict, invalid, notFound } from '#app/platform/http/domain-error'
import type { SearchEngine } from '#app/platform/search/engine'
import { type Context, transact } from '../context'
import { canonicalQuery } from '../search/canonical-query'
import type { ListingDocument } from '../search/listing-document'
import { parseSearchParams } from '../search/search-schemas'
import { knownEntries } from './known-entries.server'
import { mostSavedSearches } from './saved-search'
import type { SaveSearchInput } from './saved-search-schemas'

/** Characters that an index of PostgreSQL takes as a key. */
const LONGEST_QUERY = 2_000

/**
 * Keeps a search for the actor. What it finds at this moment counts as seen.
 * @throws DomainError `searchUnreadable`, `searchAlreadySaved`, or `tooManySavedSearches`
 */
export async function saveSearch(
  ctx: Context,
  engine: SearchEngine<ListingDocument>,
  { query, name, frequency }: SaveSearchInput,
): Promise<void> {
  const { actor, now } = ctx
  if (actor.kind !== 'person') throw notFound()
  const parsed = parseSearchParams(new URLSearchParams(query))
  if (!parsed.ok) throw invalid('searchUnreadable')
  const { userId } = actor
  const kept = canonicalQuery(parsed.params)
  if (kept.length > LONGEST_QUERY) throw invalid('searchUnreadable')
  const { entryIds, ...known } = await knownEntries(ctx, engine, kept)
  await transact(ctx, async ({ db }) => {
    // Two forms sent at once must not both find the last free place.
    await db.$queryRaw`SELECT id FROM "user" WHERE id = ${userId} FOR UPDATE`
    const own = await db.savedSearch.findMany({ where: { userId }, select: { query: true } })
    if (own.some((row) => row.query === kept)) throw conflict('searchAlreadySaved')
    if (own.length >= mostSavedSearches) {
      throw invalid('tooManySavedSearches', { most: mostSavedSearches })
    }
    await db.savedSearch.create({
      data: {
        userId,
        name,
        query: kept,
        frequency,
        ...known,
        createdAt: now,
        finds: { create: entryIds.map((entryId) => ({ entryId })) },
      },
    })
  })
}
