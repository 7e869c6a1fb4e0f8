import { type Token, tokenise } from '#app/platform/search/text/tokenise'
import type { ListedPhrase, WordList } from './word-list'

/** A stretch of a text: a phrase that the list knows, or one word that it does not. */
export interface Stretch {
  /** As written. */
  readonly text: string
  readonly tokens: readonly Token[]
  readonly phrase: ListedPhrase | null
}

/** Cuts a text into known phrases, the longest first from the left, and single words. */
export function stretchesOf(text: string, list: WordList): Stretch[] {
  const composed = text.normalize('NFC')
  const tokens = tokenise(composed)
  const stretches: Stretch[] = []
  for (let at = 0; at < tokens.length; ) {
    const phrase = list.find(tokens, at, composed)
    const slice = tokens.slice(at, at + (phrase?.length ?? 1))
    const start = slice[0]?.start ?? 0
    stretches.push({ text: composed.slice(start, slice.at(-1)?.end), tokens: slice, phrase })
    at += slice.length
  }
  return stretches
}
