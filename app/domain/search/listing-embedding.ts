import type { ListingDocument } from './listing-document'

/** What an entry says, in the order in which it is embedded: what is cut at the end matters least. */
const embeddedFields = [
  'titleVi',
  'titleEn',
  'keywords',
  'summaryVi',
  'summaryEn',
  'bodyVi',
  'bodyEn',
] as const satisfies readonly (keyof ListingDocument)[]

/** Bytes of an entry that are embedded: a page of text, which every usual model reads whole. */
const EMBEDDED_BYTES = 4_000

/**
 * The text that an embedder gets of an entry, as Meilisearch's template: title, summary, problem and solution in
 * both languages.
 */
export const embeddingTemplate = embeddedFields
  .map((field) =>
    field === 'keywords' ? '{{ doc.doc.keywords | join: ", " }}' : `{{ doc.doc.${field} }}`,
  )
  .join('\n')

/** The same text of an entry that is not indexed. */
export function embeddingText(document: ListingDocument): string {
  const parts = embeddedFields.map((field) => {
    const value = document[field]
    return typeof value === 'string' ? value : value.join(', ')
  })
  const bytes = new TextEncoder().encode(parts.filter((part) => part !== '').join('\n'))
  return new TextDecoder().decode(bytes.subarray(0, EMBEDDED_BYTES)).replace(/\uFFFD+$/, '')
}
