const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/

/** True for a word that, folded, is built like a Vietnamese syllable: onset, vowels, final. */
export function isSyllable(base: string): boolean {
  return base.length <= 7 && SYLLABLE.test(base)
}
