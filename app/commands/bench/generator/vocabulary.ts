import { foldMarks } from '#app/platform/search/text/normalise'
import { STOP_WORDS } from '#app/platform/search/text/stop-words'
import { createRandom, type Random } from './random'

/** The words of a language: those that join, those of every subject, and those of one subject. */
export interface Vocabulary {
  readonly joining: readonly string[]
  readonly general: readonly string[]
  /** The n-th subject's own words, the most frequent first. */
  subject(number: number): readonly string[]
}

const SYLLABLES = 3_000
const COMPOUNDS = 24_000
const ENGLISH_WORDS = 12_000
const GENERAL = 4_000
const OF_SUBJECT = 900

const onsets =
  'b c ch d đ g gi h k kh l m n ng ngh nh ph qu r s t th tr v x b c d h l m n t th tr kh'.split(' ')
const rimes =
  'a ai am an ang anh ao ay ac at ach âm ân âng ây ât âu ăm ăn ăng ăt e em en eo et ê ên ênh êu êt i ia iên iêu in inh it iêt o oa oan oi on ong ot ô ôi ôn ông ôt ơ ơi ơn u ua ui un ung uôi uôn uôc ư ưa ưng ươi ương ươc ưu'.split(
    ' ',
  )
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const VOWEL = /[aeiouâăêôơư]/

const beginnings = 'b bl c ch cl d dr f fl g gr h j l m n p pl pr r s sh sp st t tr v w'.split(' ')
const middles = 'a e i o u ai ea io ou'.split(' ')
const closings = 'n r t l s d m ct nt rm st ck nd'.split(' ')
const endings = ['', 'ing', 'tion', 'er', 'ment', 'ed', 'ity', 'al', 'ive', 'ance']

const marked = STOP_WORDS.filter((word) => /[^a-z]/.test(word))
const folded = new Set(marked.map(foldMarks))

/** The Vietnamese of generated entries: stop words, and compounds of one to three syllables. */
export function vietnamese(terms: readonly string[]): Vocabulary {
  const random = createRandom(1)
  const syllables = distinct(SYLLABLES, () => syllable(random))
  const compound = () => {
    const parts = random.chance(0.12) ? 1 : random.chance(0.92) ? 2 : 3
    return Array.from({ length: parts }, () => random.zipf(syllables)).join(' ')
  }
  const words = [...new Set(terms.map((term) => term.toLowerCase()))]
  return vocabulary(
    marked,
    interleaved(
      words,
      distinct(COMPOUNDS, () => compound()),
    ),
  )
}

/** The English of generated entries. */
export function english(terms: readonly string[]): Vocabulary {
  const random = createRandom(2)
  const part = () => random.pick(beginnings) + random.pick(middles) + random.zipf(closings)
  const made = distinct(ENGLISH_WORDS, () => {
    const parts = random.chance(0.6) ? 1 : 2
    return Array.from({ length: parts }, part).join('') + random.zipf(endings)
  })
  const words = [...new Set(terms.map((term) => term.toLowerCase()))]
  return vocabulary(
    STOP_WORDS.filter((each) => /^[a-z]+$/.test(each) && !folded.has(each)),
    interleaved(words, made),
  )
}

function syllable(random: Random): string {
  const rime = random.zipf(rimes)
  // Syllables that end in a stop take two of the six tones only.
  const tone = /[ct]$|ch$/.test(rime) ? random.pick(['\u0301', '\u0323']) : random.pick(tones)
  const toned = rime.replace(VOWEL, (vowel) => vowel + tone)
  return (random.pick(onsets) + toned).normalize('NFC')
}

function distinct(count: number, make: () => string): string[] {
  const made = new Set<string>()
  while (made.size < count) made.add(make())
  return [...made]
}

/** The exchange's own terms spread over the frequent half of made-up words. */
function interleaved(terms: readonly string[], made: readonly string[]): string[] {
  const every = Math.max(2, Math.floor(made.length / 2 / Math.max(1, terms.length)))
  return made.flatMap((word, index) => {
    const term = index % every === 0 ? terms[index / every] : undefined
    return term === undefined ? [word] : [term, word]
  })
}

function vocabulary(joining: readonly string[], words: readonly string[]): Vocabulary {
  const general = words.slice(0, GENERAL)
  const rest = words.slice(GENERAL)
  const subjects = new Map<number, readonly string[]>()
  return {
    joining,
    general,
    subject(number) {
      const known = subjects.get(number)
      if (known) return known
      const random = createRandom(1_000 + number)
      const own = distinct(Math.min(OF_SUBJECT, rest.length), () => random.pick(rest))
      subjects.set(number, own)
      return own
    },
  }
}
