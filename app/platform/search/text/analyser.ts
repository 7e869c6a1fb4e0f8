import { tokenise } from './tokenise'

/** What an analyser makes of one word; null for a word that is too common to search for. */
export interface SearchWord {
  readonly exact: string
  readonly base: string
}

/** Tells which words a text is searched by. Words are stop words by their exact form. */
export interface Analyser {
  isStopWord(exact: string): boolean
  /** The words of a query: without stop words, unless there is nothing else; each once. */
  queryWords(text: string): SearchWord[]
}

/** @param stopWords exact forms: lower case, with tone marks where they have some */
export function createAnalyser(stopWords: readonly string[]): Analyser {
  const stops = new Set(stopWords)
  return {
    isStopWord: (exact) => stops.has(exact),
    queryWords(text) {
      const unique = new Map<string, SearchWord>()
      for (const token of tokenise(text)) {
        if (!unique.has(token.exact)) unique.set(token.exact, token)
      }
      const words = [...unique.values()]
      const telling = words.filter((word) => !stops.has(word.exact))
      return telling.length > 0 ? telling : words
    },
  }
}
