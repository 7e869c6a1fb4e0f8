import { createRandom, type Random } from './random'
import { english, type Vocabulary, vietnamese } from './vocabulary'
import { writeText, writeTitle } from './write-text'

/** The lists and organisations that entries choose from. */
export interface Choices {
  /** Codes and names of fields of the second level. */
  readonly fields: readonly Term[]
  readonly priorities: readonly string[]
  readonly transferForms: readonly string[]
  readonly transferObjects: readonly string[]
  readonly ipStatuses: readonly string[]
  readonly organisationIds: readonly string[]
}

export interface Term {
  readonly code: string
  readonly vi: string
  readonly en: string
}

export interface GeneratedText {
  readonly lang: 'vi' | 'en'
  readonly title: string
  readonly summary: string
  /** The longer parts, as many as an entry of the kind has. */
  readonly parts: readonly string[]
  readonly keywords: readonly string[]
}

export interface GeneratedEntry {
  readonly id: string
  readonly kind: 'technology' | 'need'
  readonly slug: string
  readonly organisationId: string
  readonly fieldCode: string
  readonly priorities: readonly string[]
  readonly green: boolean
  readonly trl: number
  /** In đồng; null where none is stated. */
  readonly price: number | null
  readonly transferForms: readonly string[]
  readonly transferObjects: readonly string[]
  readonly ipStatus: string | null
  readonly anonymous: boolean
  /** Days before the fill. */
  readonly age: number
  readonly texts: readonly GeneratedText[]
}

/** Every so many entries the last is a need. */
export const NEED_EVERY = 5
/** Every third entry is also written in English. */
const ENGLISH_EVERY = 3
export const SHORTEST = 150
export const LONGEST = 400

/** Makes entries by number: the same number always gives the same entry. */
export function createGenerator(choices: Choices): (number: number) => GeneratedEntry {
  const vi = vietnamese(choices.fields.flatMap((field) => termsOf(field.vi)))
  const en = english(choices.fields.flatMap((field) => termsOf(field.en)))
  return (number) => {
    const random = createRandom(10_000 + number)
    const subject = random.whole(0, choices.fields.length - 1)
    const field = choices.fields[subject] as Term
    const kind = number % NEED_EVERY === NEED_EVERY - 1 ? 'need' : 'technology'
    const texts = [textOf(random, 'vi', vi, subject)]
    if (number % ENGLISH_EVERY === 0) texts.push(textOf(random, 'en', en, subject))
    return {
      id: idOf(number),
      kind,
      slug: `entry-${number}`,
      organisationId: random.zipf(choices.organisationIds),
      fieldCode: field.code,
      priorities: random.chance(0.3) ? [random.pick(choices.priorities)] : [],
      green: random.chance(0.15),
      trl: kind === 'need' ? random.whole(4, 8) : random.whole(3, 9),
      price: random.chance(0.6) ? 1_000_000 * Math.round(5 * 400 ** random.next()) : null,
      transferForms: [random.zipf(choices.transferForms)],
      transferObjects: [random.zipf(choices.transferObjects)],
      ipStatus: random.chance(0.5) ? random.zipf(choices.ipStatuses) : null,
      anonymous: random.chance(0.2),
      age: random.whole(1, 300),
      texts,
    }
  }
}

function textOf(
  random: Random,
  lang: 'vi' | 'en',
  vocabulary: Vocabulary,
  subject: number,
): GeneratedText {
  const title = writeTitle(random, vocabulary, subject, random.whole(3, 6))
  const length = random.whole(SHORTEST, LONGEST) - title.split(' ').length
  const summary = Math.round(length * 0.12)
  const first = Math.round(length * 0.4)
  const part = (words: number) => writeText(random, vocabulary, subject, words)
  return {
    lang,
    title,
    summary: part(summary),
    parts: [part(first), part(length - summary - first)],
    keywords: [0, 1].map(() => random.zipf(vocabulary.subject(subject))),
  }
}

function termsOf(name: string): string[] {
  return name.split(/, | và | and /).filter((term) => term !== '')
}

/** A UUID of version 8 (RFC 9562: made by whom it pleases) that says its number. */
export function idOf(number: number): string {
  return `00000000-0000-8000-8000-${number.toString(16).padStart(12, '0')}`
}
