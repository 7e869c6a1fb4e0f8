import type { Locale } from '#app/locales/locale'
import type { SearchHit } from '#app/platform/search/engine'
import { escapeHtml } from '#app/platform/search/text/highlight'
import type { ListingDocument } from './listing-document'
import type { ListingHit } from './search-answer'

/** A document as the answer shows it, in the language asked for or else in the other. */
export function toListingHit(hit: SearchHit<ListingDocument>, lang: Locale): ListingHit {
  const { document } = hit
  const title = pick(document, hit.highlights, 'title', lang)
  const summary = pick(document, hit.highlights, 'summary', lang)
  return {
    id: document.id,
    kind: document.kind,
    subkind: document.subkind,
    slug: document.slug,
    title: title.text,
    lang: title.lang,
    summary: summary.text,
    organisation: organisationOf(document, lang),
    formerNames: document.kind === 'organisation' ? document.keywords : [],
    trl: document.trl,
    publishedAt: new Date(document.publishedAt).toISOString(),
    freshAt: new Date(document.freshAt).toISOString(),
    score: hit.score,
    highlights: { title: title.html, summary: summary.html },
    fields: document.fields,
    price: document.price,
    priceTop: document.priceTop,
    green: document.green,
    places: document.places,
    deadline: document.deadline === null ? null : new Date(document.deadline).toISOString(),
  }
}

function pick(
  document: ListingDocument,
  highlights: Readonly<Record<string, string>>,
  part: 'title' | 'summary',
  lang: Locale,
): { text: string; html: string; lang: Locale } {
  const order = lang === 'en' ? (['En', 'Vi'] as const) : (['Vi', 'En'] as const)
  for (const suffix of order) {
    const text = document[`${part}${suffix}`]
    if (text !== '')
      return {
        text,
        html: highlights[`${part}${suffix}`] ?? escapeHtml(text),
        lang: suffix === 'En' ? 'en' : 'vi',
      }
  }
  return { text: '', html: '', lang }
}

function organisationOf(
  { kind, organisationSlug, organisationName, organisationNameEn }: ListingDocument,
  lang: Locale,
): ListingHit['organisation'] {
  if (kind === 'organisation' || organisationSlug === null || organisationName === null) return null
  const name = lang === 'en' ? (organisationNameEn ?? organisationName) : organisationName
  return { slug: organisationSlug, name }
}
