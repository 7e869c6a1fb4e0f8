import type { Locale } from '#app/locales/locale'
import type { Wording } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import { hasMarks } from '#app/platform/search/text/normalise'
import { type Stretch, stretchesOf } from './find-phrases'
import type { Alternative, WordList } from './word-list'

/** Other wordings that are asked for at most: in the language of the query, and in the other. */
const MOST_ALIKE = 3
const MOST_TRANSLATED = 3
/** Share of the words of a query that must be translated for the rest to be left out. */
const LEAST_TRANSLATED = 2 / 3
/** "H2O", "IoT", "pH4": the same in every language. */
const NEUTRAL = /\d|\p{L}\p{Lu}/u

/** A stretch with how many words of it are searched for. */
interface Part extends Stretch {
  readonly size: number
}

/** One way to put a part, and how nearly it means the same. */
interface Choice {
  readonly text: string
  readonly closeness: number
}

/**
 * What somebody may have typed who means the same, by the list: single phrases in other words of the
 * same language, and the whole in the other language. The nearest first.
 * @param words `all`: a word without a translation is left out of a translated wording, where most
 * words have one; `any`: it stays
 */
export function otherWordings(
  text: string,
  list: WordList,
  analyser: Analyser,
  words: 'all' | 'any',
): Wording[] {
  const parts = stretchesOf(text, list).map((stretch) => ({
    ...stretch,
    size: stretch.tokens.filter(({ exact }) => !analyser.isStopWord(exact)).length,
  }))
  if (parts.every(({ phrase }) => phrase === null)) return []
  const own = languageOf(parts)
  const other = own === 'vi' ? 'en' : 'vi'
  const found = [
    ...nearest(alike(parts, own), MOST_ALIKE),
    ...nearest(translated(parts, other, words), MOST_TRANSLATED),
  ]
  return found.sort((a, b) => b.weight - a.weight)
}

/** Marks are Vietnamese; else the language of more listed words. */
function languageOf(parts: readonly Part[]): Locale {
  if (parts.some(({ text }) => hasMarks(text))) return 'vi'
  const count = (lang: Locale) =>
    parts.reduce((sum, { phrase, size }) => sum + (phrase?.lang === lang ? size : 0), 0)
  return count('en') > count('vi') ? 'en' : 'vi'
}

/** Each phrase in turn in other words, and all of them at once. */
function alike(parts: readonly Part[], own: Locale): Wording[] {
  const same = (part: Part) =>
    (part.phrase?.alternatives ?? []).filter(({ lang }) => lang === own || lang === null)
  const kept: Choice[] = parts.map(({ text }) => ({ text, closeness: 1 }))
  const single = parts.flatMap((part, at) =>
    same(part).map((choice) => wording(parts, kept.with(at, choice))),
  )
  const all = parts.map(
    (part, at) => same(part)[0] ?? kept[at] ?? { text: part.text, closeness: 1 },
  )
  return [...single, wording(parts, all)]
}

/** The whole in another language: the first translation of each phrase, then each other one. */
function translated(parts: readonly Part[], other: Locale, words: 'all' | 'any'): Wording[] {
  const options = parts.map((part) => choicesIn(part, other, words))
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const done = parts.reduce((sum, part, at) => sum + (isKnown(options[at]) ? part.size : 0), 0)
  const isOther = parts.some(({ phrase }) =>
    phrase?.alternatives.some(({ lang }) => lang === other),
  )
  if (!isOther || (words === 'all' && done < LEAST_TRANSLATED * size)) return []
  const first = options.map((choices) => choices[0] ?? { text: '', closeness: 0 })
  const more = options.flatMap((choices, at) =>
    choices.slice(1).map((choice) => wording(parts, first.with(at, choice))),
  )
  return [wording(parts, first), ...more]
}

/** A word without a translation is kept as it is or left out; closeness 0 says that it is not known. */
function choicesIn({ phrase, text }: Part, other: Locale, words: 'all' | 'any'): Choice[] {
  const inOther = (phrase?.alternatives ?? []).filter(({ lang }) => lang === other)
  if (inOther.length > 0) return byCloseness(inOther)
  if (phrase?.lang === null || (NEUTRAL.test(text) && !hasMarks(text)))
    return [{ text, closeness: 1 }]
  return [{ text: words === 'any' ? text : '', closeness: 0 }]
}

function isKnown(choices: readonly Choice[] | undefined): boolean {
  return (choices?.[0]?.closeness ?? 0) > 0
}

function byCloseness(alternatives: readonly Alternative[]): Alternative[] {
  return [...alternatives].sort((a, b) => b.closeness - a.closeness)
}

/** The parts put together; the weight is the mean closeness of the words. */
function wording(parts: readonly Part[], choices: readonly Choice[]): Wording {
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const near = parts.reduce((sum, part, at) => sum + part.size * (choices[at]?.closeness ?? 0), 0)
  const text = choices.flatMap((choice) => (choice.text === '' ? [] : [choice.text])).join(' ')
  return { text, weight: size === 0 ? 0 : near / size }
}

/** The best different ones; the query itself, of weight 1, is none of them. */
function nearest(wordings: readonly Wording[], most: number): Wording[] {
  const unique = new Map<string, Wording>()
  for (const each of [...wordings].sort((a, b) => b.weight - a.weight)) {
    if (each.weight > 0 && each.weight < 1 && !unique.has(each.text)) unique.set(each.text, each)
  }
  return [...unique.values()].slice(0, most)
}
