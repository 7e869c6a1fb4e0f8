import type { IndexSettings, SearchDocument } from '../engine'
import { fieldOf, textsOf } from '../fields'
import type { Analyser } from '../text/analyser'
import { tokenise } from '../text/tokenise'

/**
 * What Meilisearch holds of a document. It searches the base forms (folded, stemmed) that we make,
 * so that a word matches the same documents on either engine; what is shown comes from `doc`.
 */
export interface StoredDocument<D extends SearchDocument> {
  readonly id: string
  readonly doc: D
  readonly words: Readonly<Record<string, string>>
  /** Where documents are embedded: false for one that still is to be. */
  readonly embedded?: boolean
}

/** Stands between the texts of a list, so that no two of them are neighbours. */
const SEPARATOR = ' . '

export function toStored<D extends SearchDocument>(
  document: D,
  settings: IndexSettings,
  analyser: Analyser,
): StoredDocument<D> {
  const words: Record<string, string> = {}
  for (const { name } of settings.searchable) {
    const texts = textsOf(fieldOf(document, name)).map((text) => baseText(text, analyser))
    const joined = texts.filter((text) => text !== '').join(SEPARATOR)
    if (joined !== '') words[name] = joined
  }
  return { id: meilisearchId(document.id), doc: document, words }
}

/** A text as its base forms, without stop words. */
function baseText(text: string, analyser: Analyser): string {
  return tokenise(text)
    .filter(({ exact }) => !analyser.isStopWord(exact))
    .map(({ base }) => base)
    .join(' ')
}

/** Letters that an id in Meilisearch has at most. */
export const LONGEST_ID = 511

/** Meilisearch allows letters, digits, - and _ in an id; others are written as their code. */
export function meilisearchId(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)
}
