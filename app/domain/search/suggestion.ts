import { exactForm, foldMarks } from '#app/platform/search/text/normalise'
import { tokenise } from '#app/platform/search/text/tokenise'
import type { SearchKind } from './listing-document'

/** Something that what is being typed may lead to. */
export type Suggestion =
  | {
      readonly type: SearchKind
      readonly slug: string
      readonly label: string
      /** Language of the label. */
      readonly lang: 'vi' | 'en'
    }
  | { readonly type: 'field'; readonly code: string; readonly label: string }

/** Words as they are being typed: the last may be the beginning of one. */
export interface TypedWords {
  /** Whole words, as they are written. */
  readonly head: readonly string[]
  /** The last word; empty where a space follows it. */
  readonly last: string
}

/** Reads what is being typed; a space at the end says that the last word is whole. */
export function typedWords(text: string): TypedWords {
  const composed = text.normalize('NFC')
  const words = tokenise(composed)
  const last = words.at(-1)
  if (!last || last.end < composed.length)
    return { head: words.map(({ exact }) => exact), last: '' }
  return { head: words.slice(0, -1).map(({ exact }) => exact), last: last.exact }
}

/**
 * How well a label goes on from what is typed, or null where it does not have all of the words. Marks
 * need not be typed; typed ones count. Higher is better.
 */
export function fitOf({ head, last }: TypedWords, label: string): number | null {
  const words = tokenise(label).map(({ exact }) => ({ exact, folded: foldMarks(exact) }))
  let fit = 0
  for (const [place, typed] of [...head, last].entries()) {
    if (typed === '') continue
    const begins = place === head.length
    const exact = exactForm(typed)
    const folded = foldMarks(exact)
    const at = words.findIndex((word) =>
      begins ? word.folded.startsWith(folded) : word.folded === folded,
    )
    if (at < 0) return null
    const asWritten = words.some((word) =>
      begins ? word.exact.startsWith(exact) : word.exact === exact,
    )
    // Typed marks tell most, then a label that begins with what is typed.
    fit += (asWritten ? 10 : 0) + (at === place ? 2 : 0)
  }
  return fit
}
