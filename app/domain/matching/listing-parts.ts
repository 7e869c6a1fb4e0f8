import { type ListingDocument, listingIndexSettings } from '../search/listing-document'
import type { ProfilePart } from './profile-word'

/** Fields of an entry that say what it is about, with how much a word in them asks. */
const askingFields = [
  ['titleVi', 2],
  ['titleEn', 2],
  ['keywords', 2],
  ['summaryVi', 1],
  ['summaryEn', 1],
  ['bodyVi', 1],
  ['bodyEn', 1],
] as const satisfies readonly (readonly [keyof ListingDocument, number])[]

/** The texts of an entry that looks for its counterpart. */
export function askingParts(document: ListingDocument): ProfilePart[] {
  return askingFields.flatMap(([field, weight]) => {
    const parts = partsOfField(document[field], weight)
    return field.endsWith('En') ? parts.map((part) => ({ ...part, english: true })) : parts
  })
}

/** The texts of an entry that may be found, weighed as the index weighs them. */
export function answeringParts(document: ListingDocument): ProfilePart[] {
  return listingIndexSettings.searchable.flatMap(({ name, weight }) =>
    partsOfField(document[name as keyof ListingDocument], weight),
  )
}

function partsOfField(
  value: ListingDocument[keyof ListingDocument],
  weight: number,
): ProfilePart[] {
  if (typeof value === 'string') return value === '' ? [] : [{ text: value, weight }]
  return Array.isArray(value) ? value.map((text: string) => ({ text, weight })) : []
}
