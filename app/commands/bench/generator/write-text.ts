import type { Random } from './random'
import type { Vocabulary } from './vocabulary'

/** Share of words that join others, as in running Vietnamese and English. */
const JOINING = 0.28
const OF_SUBJECT = 0.45
const SENTENCE = 18

/** Writes text of about one subject. @param words length, counted by spaces */
export function writeText(
  random: Random,
  vocabulary: Vocabulary,
  subject: number,
  words: number,
): string {
  const own = vocabulary.subject(subject)
  const text: string[] = []
  let inSentence = 0
  while (text.length < words) {
    const kind = random.next()
    const from = kind < JOINING ? vocabulary.joining : kind < JOINING + OF_SUBJECT ? own : undefined
    const word = from ? random.zipf(from) : random.zipf(vocabulary.general)
    const parts = word.split(' ').slice(0, words - text.length)
    if (inSentence === 0) parts[0] = capitalised(parts[0] ?? '')
    inSentence += parts.length
    if (inSentence >= SENTENCE || text.length + parts.length >= words) {
      parts.push(`${parts.pop() ?? ''}.`)
      inSentence = 0
    }
    text.push(...parts)
  }
  return text.join(' ')
}

/** A title of telling words only. */
export function writeTitle(
  random: Random,
  vocabulary: Vocabulary,
  subject: number,
  words: number,
): string {
  const own = vocabulary.subject(subject)
  const title = Array.from({ length: words }, (_, index) =>
    index % 3 === 1 ? random.zipf(vocabulary.general) : random.zipf(own),
  )
  return capitalised(title.join(' '))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
