import { foldMarks } from './normalise'

/** Function words, which join others and tell nothing about a subject. */
const ENGLISH =
  'a about all also an and any are as at be been being but by can could did do does for from had has have having he her his how i if in into is it its me more most my no not of on or our s she should so such than that the their them then there these they this those through to under up was we were what when where whether which while who whom whose why will with would you your'

const VIETNAMESE =
  'và của là cho các những với được trong khi này đó do để từ ở một như theo tại về đến có không thì mà vì sao nào gì bao nhiêu hay hoặc nếu bởi con rằng phải đã đang sẽ cũng rất lại ra vào lên trên dưới cùng sau trước giữa'

/**
 * Exact forms, English and Vietnamese together since a text may hold both, and the Vietnamese ones
 * also without marks. A word with marks is told apart: dê (goat) is no stop word though để (to) is.
 */
export const STOP_WORDS: readonly string[] = [
  ...new Set([ENGLISH, VIETNAMESE, foldMarks(VIETNAMESE)].flatMap((words) => words.split(' '))),
]
