import type { ListingDocument } from './listing-document'

/** A document that says nothing but what is given, such as text that is not yet an entry. */
export function emptyDocument(
  given: Partial<ListingDocument> & Pick<ListingDocument, 'id' | 'kind'>,
): ListingDocument {
  return {
    subkind: given.kind,
    slug: given.id,
    titleVi: '',
    titleEn: '',
    summaryVi: '',
    summaryEn: '',
    bodyVi: '',
    bodyEn: '',
    keywords: [],
    codes: [],
    codeKeys: [],
    organisationSlug: null,
    organisationName: null,
    organisationNameEn: null,
    organisationType: null,
    trl: null,
    trlVerified: false,
    price: null,
    priceTop: null,
    fields: [],
    priorities: [],
    green: false,
    transferForms: [],
    transferObjects: [],
    ipStatuses: [],
    legalClass: null,
    places: [],
    publishedAt: 0,
    freshAt: 0,
    deadline: null,
    ...given,
  }
}
