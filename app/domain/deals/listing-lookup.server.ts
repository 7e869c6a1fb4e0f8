import type { Locale } from '#app/locales/locale'
import type { Transaction } from '#app/platform/db/client.server'
import { notFound } from '#app/platform/http/domain-error'
import type { ListingKind } from '../listings/listing'
import { visibleListing } from '../listings/visible-listing'
import { wordsIn } from '../listings/words'

/** What a form about a public listing needs of it; the name is null where the asker stays anonymous. */
export interface OpenListing {
  kind: ListingKind
  id: string
  slug: string
  title: string
  organisationId: string
  organisationName: string | null
  officerId: string | null
  /** A dispute about its ownership lets nobody begin anything with it. */
  frozen: boolean
}

/** Columns from which `titleOf` makes a title. */
export const titleSelect = { texts: { select: { lang: true, title: true } } } as const

/** The title in the reader's language, in the other where there is none. */
export function titleOf(texts: readonly { lang: string; title: string }[], locale: Locale): string {
  return wordsIn(texts, locale)('title').text
}

const openSelect = {
  id: true,
  slug: true,
  organisationId: true,
  officerId: true,
  frozenAt: true,
  organisation: { select: { name: true } },
  ...titleSelect,
} as const

/**
 * A listing that the public sees, by its address.
 * @throws DomainError not-found where there is none, or it is hidden, expired or withdrawn
 */
export async function openListing(
  db: Transaction,
  kind: ListingKind,
  slug: string,
  locale: Locale,
): Promise<OpenListing> {
  const where = { slug, ...visibleListing }
  const row =
    kind === 'technology'
      ? await db.technology.findFirst({ where, select: openSelect })
      : await db.need.findFirst({ where, select: { ...openSelect, anonymous: true } })
  if (!row) throw notFound()
  const anonymous = 'anonymous' in row && row.anonymous === true
  return {
    kind,
    id: row.id,
    slug: row.slug,
    title: titleOf(row.texts, locale),
    organisationId: row.organisationId,
    organisationName: anonymous ? null : row.organisation.name,
    officerId: row.officerId,
    frozen: row.frozenAt !== null,
  }
}
