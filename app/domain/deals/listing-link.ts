import type { Locale } from '#app/locales/locale'
import type { ListingKind } from '../listings/listing'
import { wordsIn } from '../listings/words'

/** A listing as lists and pages of this module name it. */
export interface ListingLink {
  kind: ListingKind
  title: string
  /** For the address of its public page; null where the public no longer sees it. */
  slug: string | null
}

/** Columns of a technology or a need that `listingLink` reads. */
export const linkSelect = {
  slug: true,
  status: true,
  hiddenAt: true,
  texts: { select: { lang: true, title: true } },
} as const

interface LinkRow {
  slug: string
  status: string
  hiddenAt: Date | null
  texts: readonly { lang: string; title: string }[]
}

/**
 * The listing that a record is about, in the reader's language.
 * @param otherwise the title where the listing itself is gone
 */
export function listingLink(
  record: { technology: LinkRow | null; need: LinkRow | null },
  locale: Locale,
  otherwise = '',
): ListingLink {
  const kind = record.need ? 'need' : 'technology'
  const row = record.need ?? record.technology
  const open = row?.status === 'published' && row.hiddenAt === null
  return {
    kind,
    title: (row && wordsIn(row.texts, locale)('title').text) || otherwise,
    slug: open ? row.slug : null,
  }
}
