import type { ListingKind } from '#app/domain/listings/listing'
import { findSimilarListings } from '#app/domain/matching/index.server'
import type { Services } from '#app/domain/services'
import { wordListOn } from '#app/domain/vocabulary/index.server'
import type { Locale } from '#app/locales/locale'
import { SearchUnavailableError } from '#app/platform/search/engine'
import type { SimilarEntry } from './similar-entry'

interface Written {
  kind: ListingKind
  title: string
  /** The entry that is being written. */
  exceptId?: string
}

/** Published entries like one that is being written; none while the search is down, as it is only advice. */
export async function similarEntries(
  { search, db }: Services,
  { kind, title, exceptId }: Written,
  { locale, now }: { locale: Locale; now: Date },
): Promise<SimilarEntry[]> {
  try {
    const index = { engine: search, list: await wordListOn(db, now) }
    const found = await findSimilarListings(index, kind, title, exceptId ? { exceptId } : {})
    return found.map(({ id, slug, titleVi, titleEn, organisationName }) => ({
      id,
      kind,
      slug,
      title: locale === 'en' ? titleEn || titleVi : titleVi || titleEn,
      organisation: organisationName,
    }))
  } catch (error) {
    if (error instanceof SearchUnavailableError) return []
    throw error
  }
}
