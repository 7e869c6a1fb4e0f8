import type { Locale } from '#app/locales/locale'
import { SearchUnavailableError } from '#app/platform/search/engine'
import type { ListingHit } from '../search/search-answer'
import { toListingHit } from '../search/to-listing-hit'
import { listingAnalyser } from './analyser'
import { candidateMatches } from './candidate-matches.server'
import { findListingLikes, type ListingIndex } from './find-listing-likes.server'
import { sharedShare } from './match-score'

/** Share of an entry's telling words that another must have to stand beside it. */
const LEAST_SHARE = 0.12

interface Shown {
  lang: Locale
  limit: number
}

/**
 * Public entries of the same kind whose words are close to those of an entry, the closest first. Empty
 * where the entry is not indexed yet or the engine is down: a page is whole without them.
 */
export function similarEntries(
  index: ListingIndex,
  id: string,
  { lang, limit }: Shown,
): Promise<ListingHit[]> {
  return whileSearchable(async () => {
    const { engine } = index
    const [source] = await engine.fetch([id])
    if (!source) return []
    const filters = [{ field: 'kind', in: [source.kind] }]
    const { profile, likes } = await findListingLikes(index, source, { filters, limit: limit + 1 })
    const shareOf = sharedShare(profile, await engine.statistics(), listingAnalyser)
    return likes
      .filter(({ document }) => document.id !== id)
      .filter(({ text, close }) => close || shareOf(text) >= LEAST_SHARE)
      .slice(0, limit)
      .map(({ document, score }) => toListingHit({ document, score, highlights: {} }, lang))
  })
}

/** Public technologies that suit a need, or needs that a technology suits, as the matching scores them. */
export function suitableEntries(
  index: ListingIndex,
  id: string,
  now: Date,
  { lang, limit }: Shown,
): Promise<ListingHit[]> {
  return whileSearchable(async () => {
    const [source] = await index.engine.fetch([id])
    if (!source) return []
    const matches = await candidateMatches(index, source, now)
    return matches
      .slice(0, limit)
      .map(({ counterpart, score }) =>
        toListingHit({ document: counterpart, score, highlights: {} }, lang),
      )
  })
}

async function whileSearchable(find: () => Promise<ListingHit[]>): Promise<ListingHit[]> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof SearchUnavailableError) return []
    throw error
  }
}
