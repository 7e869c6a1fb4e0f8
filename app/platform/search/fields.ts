import type { FieldValue, IndexSettings, SearchDocument } from './engine'

/** The text of one field with how much an occurrence in it counts. */
export interface WeightedText {
  readonly text: string
  readonly weight: number
}

/** The value of a field by name. */
export function fieldOf(document: SearchDocument, field: string): FieldValue | undefined {
  return (document as unknown as Readonly<Record<string, FieldValue | undefined>>)[field]
}

/** A field's value as texts: each entry of a list on its own, so that no pair spans two. */
export function textsOf(value: FieldValue | undefined): readonly string[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [String(value)]
}

/** The searchable texts of a document with their weights. */
export function weightedTexts(document: SearchDocument, settings: IndexSettings): WeightedText[] {
  const texts: WeightedText[] = []
  for (const { name, weight } of settings.searchable) {
    for (const text of textsOf(fieldOf(document, name))) texts.push({ text, weight })
  }
  return texts
}
