import { hasMarks } from '#app/platform/search/text/normalise'
import { pairKey } from '#app/platform/search/text/pair-bonus'
import { tokenise } from '#app/platform/search/text/tokenise'
import type { Link } from './related-words'
import type { TextContent } from './scored-text'

const MOST_LINKED = 3

/**
 * Phrases of what is asked for that a text says in other words, each with those words behind it:
 * "vải thiều (lychee)". A phrase that the text also has as it is asked for is none of them.
 */
export function linkedWords(links: readonly Link[], text: TextContent): string[] {
  return links
    .filter((link) => !has(text, link.text))
    .flatMap((link) => {
      const said = link.alternatives.find((alternative) => has(text, alternative.text))
      return said ? [`${link.text.toLowerCase()} (${said.text})`] : []
    })
    .slice(0, MOST_LINKED)
}

/** True where the words of a phrase follow one another in a text, as they are written. */
function has(text: TextContent, phrase: string): boolean {
  const words = tokenise(phrase)
  return words.every(({ exact, base }, at) => {
    const previous = words[at - 1]
    const there = hasMarks(exact) ? text.exacts.has(exact) : text.bases.has(base)
    return there && (!previous || text.pairs.has(pairKey(previous.base, base)))
  })
}
