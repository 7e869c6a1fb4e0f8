import type { Locale } from '#app/locales/locale'
import type { SearchEngine } from '#app/platform/search/engine'
import type { Context } from '../context'
import type { ListingDocument } from '../search/listing-document'
import type { DigestView } from './digest-view'

interface Finds {
  userId: string
  searches: readonly { id: string; count: number; entryIds: readonly string[] }[]
}

/**
 * What a digest says, in its reader's language. Searches that were let go of or silenced since, and
 * entries that went out of sight, are left out; null where nothing is left.
 */
export async function readDigest(
  { db }: Context,
  engine: SearchEngine<ListingDocument>,
  { userId, searches }: Finds,
): Promise<DigestView | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { locale: true } })
  if (!user) return null
  const locale = user.locale === 'en' ? 'en' : 'vi'
  const rows = await db.savedSearch.findMany({
    where: { userId, id: { in: searches.map(({ id }) => id) }, frequency: { not: 'none' } },
    select: { id: true, name: true, query: true },
  })
  const shown: DigestView['searches'][number][] = []
  for (const { id, count, entryIds } of searches) {
    const row = rows.find((each) => each.id === id)
    const documents = row ? await engine.fetch(entryIds) : []
    if (!row || documents.length === 0) continue
    const byId = new Map(documents.map((document) => [document.id, document]))
    const entries = entryIds.flatMap((entryId) => {
      const document = byId.get(entryId)
      return document ? [entryOf(document, locale)] : []
    })
    const gone = entryIds.length - entries.length
    shown.push({ ...row, count: count - gone, entries })
  }
  return shown.length > 0 ? { userId, searches: shown } : null
}

function entryOf(document: ListingDocument, locale: Locale) {
  const { kind, slug, titleVi, titleEn, organisationName, organisationNameEn } = document
  const english = locale === 'en'
  const organisation = (english && organisationNameEn) || organisationName
  return {
    kind,
    slug,
    title: (english && titleEn) || titleVi || titleEn,
    organisation: kind === 'organisation' ? null : organisation,
  }
}
