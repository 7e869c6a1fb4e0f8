import { notFound } from '#app/platform/http/domain-error'
import type { SearchEngine } from '#app/platform/search/engine'
import { type Context, transact } from '../context'
import type { ListingDocument } from '../search/listing-document'
import { knownEntries } from './known-entries.server'
import type { DigestFrequency } from './saved-search'

function ownRow({ actor }: Context, id: string) {
  if (actor.kind !== 'person') throw notFound()
  return { id, userId: actor.userId }
}

/**
 * Changes how often the actor is told of a search. One that was silent begins anew: what was published
 * in the meantime is no news.
 * @throws DomainError not-found where it is not theirs
 */
export async function changeDigest(
  ctx: Context,
  engine: SearchEngine<ListingDocument>,
  id: string,
  frequency: DigestFrequency,
): Promise<void> {
  const where = ownRow(ctx, id)
  const row = await ctx.db.savedSearch.findFirst({ where })
  if (!row) throw notFound()
  const anew = row.frequency === 'none' && frequency !== 'none'
  const known = anew ? await knownEntries(ctx, engine, row.query) : null
  await transact(ctx, async ({ db }) => {
    const { entryIds = [], ...instants } = known ?? {}
    await db.savedSearch.updateMany({ where, data: { frequency, ...instants } })
    await db.savedSearchFind.createMany({
      data: entryIds.map((entryId) => ({ savedSearchId: id, entryId })),
      skipDuplicates: true,
    })
  })
}

/**
 * Lets go of one of the actor's searches.
 * @throws DomainError not-found where it is not theirs
 */
export async function deleteSavedSearch(ctx: Context, id: string): Promise<void> {
  const { count } = await ctx.db.savedSearch.deleteMany({ where: ownRow(ctx, id) })
  if (count === 0) throw notFound()
}
