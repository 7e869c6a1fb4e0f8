const VOWEL = /[aeiouy]/
const STEP_2: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['iser', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
  ['li', ''],
]
const STEP_3: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const STEP_4 = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'ion',
  'al',
  'er',
  'ic',
]

/** Porter's measure: how many vowel-consonant sequences the stem holds. */
function measure(stem: string): number {
  let count = 0
  let previousVowel = false
  for (let i = 0; i < stem.length; i++) {
    const letter = stem.charAt(i)
    const vowel: boolean = 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && !previousVowel)
    if (previousVowel && !vowel) count++
    previousVowel = vowel
  }
  return count
}

function stripPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.slice(0, -2)
  if (word.endsWith('ss') || word.endsWith('us')) return word
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function stripPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  if (ending === 0) return word
  const stem = word.slice(0, -ending)
  if (!VOWEL.test(stem) || stem.length < 2) return word
  if (/(?:at|bl|iz|is)$/.test(stem)) return `${stem}e`
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1)
  if (measure(stem) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/.test(stem)) return `${stem}e`
  return stem
}

function replaceEnding(word: string, table: typeof STEP_2): string {
  for (const [ending, replacement] of table) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    return measure(stem) > 0 ? stem + replacement : word
  }
  return word
}

function stripDerivation(word: string): string {
  for (const ending of STEP_4) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (ending === 'ion' && !/[st]$/.test(stem)) return word
    return measure(stem) > 1 ? stem : word
  }
  return word
}

function stripFinalE(word: string): string {
  if (!word.endsWith('e')) return word
  const stem = word.slice(0, -1)
  const m = measure(stem)
  return m > 1 || (m === 1 && !/[^aeiou][aeiouy][^aeiouwxy]$/.test(stem)) ? stem : word
}

/**
 * Porter's stemmer (1980) for lower-case ASCII words, with -ise beside -ize. Words of fewer than
 * five letters lose a plural s at most: Vietnamese syllables without marks are that short and must
 * stay what they are.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word
  if (word.length < 5) return /[^aeious]s$/.test(word) ? word.slice(0, -1) : word
  let stem = stripPast(stripPlural(word))
  if (stem.length > 3 && stem.endsWith('y') && VOWEL.test(stem.slice(0, -1))) {
    stem = `${stem.slice(0, -1)}i`
  }
  stem = replaceEnding(stem, STEP_2)
  stem = replaceEnding(stem, STEP_3)
  stem = stripDerivation(stem)
  stem = stripFinalE(stem)
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem
}
