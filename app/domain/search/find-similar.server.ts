import { type SearchParts, searchListings } from './search-listings.server'
import { SearchParamsSchema } from './search-schemas'
import type { SimilarListing } from './similar-listings'

const MOST = 5
const LONGEST = 200

/**
 * Published entries like a title that is being written, most alike first.
 * @param except id of the entry that is being written
 */
export async function findSimilar(
  parts: SearchParts,
  { kind, title, except }: { kind: SimilarListing['kind']; title: string; except?: string },
  lang: 'vi' | 'en',
): Promise<SimilarListing[]> {
  const q = title.trim().slice(0, LONGEST)
  if (q === '') return []
  const limit = String(MOST + 1)
  const { hits } = await searchListings(
    parts,
    SearchParamsSchema.parse({ q, kind: [kind], limit, lang }),
  )
  return hits
    .filter(({ id }) => id !== except)
    .slice(0, MOST)
    .map(({ id, slug, title: words, organisation }) => ({
      id,
      kind,
      slug,
      title: words,
      organisation: organisation?.name ?? null,
    }))
}
