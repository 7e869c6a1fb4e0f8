import type { Locale } from '#app/locales/locale'
import { type SearchEngine, SearchUnavailableError } from '#app/platform/search/engine'
import type { ListingDocument, SearchKind } from '../search/listing-document'
import type { ListingHit } from '../search/search-answer'
import { toListingHit } from '../search/to-listing-hit'
import { findListingLikes } from './find-listing-likes.server'

/**
 * Public entries of a kind whose words are close to those of an entry, the closest first: similar ones of
 * the same kind, candidates of the other. Empty where the entry is not indexed yet or the engine is down,
 * for a page is whole without them.
 */
export async function similarEntries(
  engine: SearchEngine<ListingDocument>,
  id: string,
  { kind, lang, limit }: { kind: SearchKind; lang: Locale; limit: number },
): Promise<ListingHit[]> {
  try {
    const [source] = await engine.fetch([id])
    if (!source) return []
    const filters = [{ field: 'kind', in: [kind] }]
    const { likes } = await findListingLikes(engine, source, { filters, limit: limit + 1 })
    return likes
      .filter(({ document }) => document.id !== id)
      .slice(0, limit)
      .map(({ document, score }) => toListingHit({ document, score, highlights: {} }, lang))
  } catch (error) {
    if (error instanceof SearchUnavailableError) return []
    throw error
  }
}
