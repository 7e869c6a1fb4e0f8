import { emptyDocument } from '../search/empty-document'
import { listingAnalyser } from './analyser'
import { findListingLikes, type ListingIndex } from './find-listing-likes.server'
import { sharedShare } from './match-score'

/** Share of the words of a title that another entry must have to be worth a look. */
const LEAST_SHARE = 0.45
const SHORTEST_TITLE = 6

export interface SimilarListing {
  readonly id: string
  readonly kind: 'technology' | 'need'
  readonly slug: string
  readonly titleVi: string
  readonly titleEn: string
  readonly organisationName: string | null
}

/**
 * Published entries of the same kind that may be the same as one being written, most alike first.
 * @param text what is written so far: a title, or title and summary
 * @param exceptId the entry itself, where it is already published
 */
export async function findSimilarListings(
  index: ListingIndex,
  kind: 'technology' | 'need',
  text: string,
  { exceptId, limit = 5 }: { readonly exceptId?: string; readonly limit?: number } = {},
): Promise<SimilarListing[]> {
  if (text.trim().length < SHORTEST_TITLE) return []
  const source = emptyDocument({ id: exceptId ?? '', kind, titleVi: text })
  const filters = [{ field: 'kind', in: [kind] }]
  const options = { filters, limit: limit + 1, wordsOnly: true }
  const { profile, likes } = await findListingLikes(index, source, options)
  const shareOf = sharedShare(profile, await index.engine.statistics(), listingAnalyser)
  return likes
    .filter(({ document }) => document.id !== exceptId)
    .filter((like) => shareOf(like.text) >= LEAST_SHARE)
    .slice(0, limit)
    .map(({ document: { id, slug, titleVi, titleEn, organisationName } }) => ({
      id,
      kind,
      slug,
      titleVi,
      titleEn,
      organisationName,
    }))
}
