/** Words that people typed, for `contains` and its kin: Prisma leaves LIKE's own signs as they are. */
export function literally(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&')
}
