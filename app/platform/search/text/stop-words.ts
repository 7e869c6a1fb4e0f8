/**
 * Function words, which join others and tell nothing about a subject. Vietnamese ones are stop words
 * only with their marks: "de" without marks may be dê (goat) as well as để (to).
 */
const ENGLISH =
  'a about all also an and any are as at be been being but by can could did do does for from had has have having he her his how i if in into is it its more most my no not of on or our she should so such than that the their them then there these they this those through to under up was we were what when where whether which while who whom whose why will with would you your'

const VIETNAMESE =
  'và của là cho các những với được trong khi này đó để từ ở một như theo tại về đến có không thì mà vì sao nào gì ai bao nhiêu hay hoặc nếu bởi phải đã đang sẽ cũng rất lại ra vào lên'

/** Exact forms, English and Vietnamese together: a text may hold both languages. */
export const STOP_WORDS: readonly string[] = [...ENGLISH.split(' '), ...VIETNAMESE.split(' ')]
