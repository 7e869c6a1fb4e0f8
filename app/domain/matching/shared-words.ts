import { pairKey } from '#app/platform/search/text/pair-bonus'
import { isSyllable } from '#app/platform/search/text/syllable'
import { tokenise } from '#app/platform/search/text/tokenise'
import type { ProfilePart } from './profile-word'
import type { TextContent } from './scored-text'
import type { TextProfile } from './text-profile'

const MOST_WORDS = 5
const LONGEST_PHRASE = 4
/** A phrase that tells less than this share of the best one is everybody's ("hệ thống"). */
const LEAST_TELLING = 0.25

interface Phrase {
  readonly text: string
  readonly tells: number
}

/**
 * Words and phrases that a text shares with what is asked for, as the asker writes them, the most
 * telling first. A Vietnamese syllable on its own says little and stands only within a phrase.
 */
export function sharedWords(
  asked: readonly ProfilePart[],
  profile: TextProfile,
  text: TextContent,
): string[] {
  const tells = new Map(profile.words.map((word) => [word.exact, word.baseTells + word.exactTells]))
  const phrases = new Map<string, Phrase>()
  for (const part of asked) {
    for (const phrase of phrasesOf(part.text, tells, text)) {
      if (!phrases.has(phrase.text)) phrases.set(phrase.text, phrase)
    }
  }
  const chosen: string[] = []
  const ranked = [...phrases.values()].sort((a, b) => b.tells - a.tells)
  const least = (ranked[0]?.tells ?? 0) * LEAST_TELLING
  for (const { text: words, tells: worth } of ranked) {
    if (worth < least) break
    if (chosen.some((each) => each.includes(words) || words.includes(each))) continue
    chosen.push(words)
    if (chosen.length === MOST_WORDS) break
  }
  return chosen
}

/** Runs of words that also follow one another in the other text; stop words end a run. */
function* phrasesOf(
  asked: string,
  tells: ReadonlyMap<string, number>,
  text: TextContent,
): Iterable<Phrase> {
  let run: string[] = []
  let sum = 0
  let previous = ''
  let single = ''
  const finish = (): Phrase[] => {
    const worth = run.length > 1 || (run.length === 1 && !isSyllable(single))
    const phrase = { text: run.join(' '), tells: sum }
    run = []
    sum = 0
    return worth ? [phrase] : []
  }
  for (const { exact, base } of tokenise(asked)) {
    const telling = tells.get(exact)
    const there = telling !== undefined && text.bases.has(base) && hasAsWritten(text, exact, base)
    const follows = run.length > 0 && text.pairs.has(pairKey(previous, base))
    if (run.length > 0 && (!there || !follows || run.length === LONGEST_PHRASE)) yield* finish()
    if (there) {
      if (run.length === 0) single = base
      run.push(exact)
      sum += telling
    }
    previous = base
  }
  yield* finish()
}

/** A marked syllable must be there with its marks: "bò" is no shared word of "bơ". */
function hasAsWritten(text: TextContent, exact: string, base: string): boolean {
  return exact === base || !isSyllable(base) || text.exacts.has(exact)
}
