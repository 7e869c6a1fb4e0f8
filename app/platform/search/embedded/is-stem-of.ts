/**
 * True where a word may be a longer form of a stem, such as one whose ending was mistyped ("weldng") or
 * is still being typed ("weldi").
 */
export function isStemOf(word: string, stem: string): boolean {
  return stem.length >= 4 && word.startsWith(stem) && word.length - stem.length <= 3
}
