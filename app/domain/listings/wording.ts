import { longestTitle } from './listing'

/** Fewest characters of a text that explains something. */
const SUBSTANCE = 40
/** Fewest words of a title that says what it does and for what. */
const TITLE_WORDS = 4

/**
 * Praise that says nothing a reader can check (R7: "don't tell us it is new, tell us why"). Matched without
 * regard to case, as whole words.
 */
const praise = [
  'tiên tiến',
  'hiện đại',
  'ưu việt',
  'vượt trội',
  'đột phá',
  'tối ưu',
  'hàng đầu',
  'tốt nhất',
  'duy nhất',
  'độc đáo',
  'mới nhất',
  'hoàn hảo',
  'chất lượng cao',
  'hiệu quả cao',
  'thông minh',
  'innovative',
  'advanced',
  'cutting-edge',
  'state-of-the-art',
  'revolutionary',
  'unique',
  'superior',
  'best',
  'leading',
  'world-class',
  'breakthrough',
  'modern',
]

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:TP|TX|TT|Q|P|H|X|GS|PGS|TS|ThS|KS|CN|BS|ĐH|Tr|v\.v|Dr|Prof|Mr|Mrs|Ms|St|No|vs|e\.g|i\.e|etc|approx)\.$/iu

/** True for a text long enough to explain something. */
export function hasSubstance(text: string): boolean {
  return text.trim().length >= SUBSTANCE
}

/** True for a title of a length and a number of words that can say what it does and for what (R8). */
export function isTellingTitle(title: string): boolean {
  return title.length <= longestTitle && title.trim().split(/\s+/).length >= TITLE_WORDS
}

/** True for a text of one sentence at most; the full stop of an abbreviation or a number ends none. */
export function isOneSentence(text: string): boolean {
  const ends = text.trim().matchAll(/[.!?…]+\s+(?=\p{Lu})/gu)
  return [...ends].every(({ index, 0: end }) => {
    const upToStop = text.trim().slice(0, index + end.trimEnd().length)
    return abbreviation.test(upToStop)
  })
}

/** The words of praise in a text, in the order in which they are first used. */
export function praiseIn(text: string): string[] {
  const lower = text.normalize('NFC').toLowerCase()
  return praise.filter((word) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(lower),
  )
}

/** True where a text praises and gives no number that could bear the praise out. */
export function isOnlyPraise(text: string): boolean {
  return praiseIn(text).length > 0 && !/\d/.test(text)
}

/** True where a text carries a mail address, a phone number or a link: contact is given on acceptance. */
export function hasContact(text: string): boolean {
  return /[\w.+-]+@[\w-]+\.\w{2,}|(?<!\d)(?:\+84|0)(?:[\s.-]?\d){9,10}(?!\d)|https?:\/\//iu.test(
    text,
  )
}
