import type { CorpusStatistics } from '#app/platform/search/engine'
import type { Analyser } from '#app/platform/search/text/analyser'
import { rarity, saturated } from '#app/platform/search/text/relevance'
import { type ProfileWord, profileWord } from './profile-word'
import { baseCounts, type ReadText } from './scored-text'
import type { TextProfile } from './text-profile'

/** Best candidates whose words are taken for the vocabulary of the subject. */
const FEEDBACK_TEXTS = 20
const FEEDBACK_WORDS = 60
/** Share of the profile's own weight that the added words get, when candidates are equally good. */
const FEEDBACK_SHARE = 0.6
/** A candidate this share of the best score behind it counts 1/e of it. */
const SHARPNESS = 0.1

export interface Ranked {
  readonly text: ReadText
  readonly score: number
}

/**
 * Widens a profile by words that the best candidates share, so that other words for the same thing
 * are found (after Lavrenko and Croft's relevance models). The clearer the best one stands out, the
 * less is added: then the profile has found its subject already.
 * @param ranked candidates, best first
 */
export function widenProfile(
  profile: TextProfile,
  ranked: readonly Ranked[],
  statistics: CorpusStatistics,
  analyser: Analyser,
): TextProfile {
  const best = ranked[0]?.score ?? 0
  if (best <= 0) return profile
  const sums = new Map<string, number>()
  for (const { text, score } of ranked.slice(0, FEEDBACK_TEXTS)) {
    const likely = Math.exp((score - best) / (best * SHARPNESS))
    for (const [base, count] of baseCounts(text, analyser)) {
      const frequency = statistics.baseFrequency(base)
      if (frequency < 2) continue
      const weight = saturated(count, text.length, statistics.averageLength)
      const tells = likely * weight * rarity(frequency, statistics.documents)
      sums.set(base, (sums.get(base) ?? 0) + tells)
    }
  }
  const chosen = [...sums].sort((a, b) => b[1] - a[1]).slice(0, FEEDBACK_WORDS)
  const total = chosen.reduce((sum, [, tells]) => sum + tells, 0)
  const tenth = ranked[9]?.score ?? 0
  const ambiguity = Math.min(1, tenth / best) ** 2
  const share = (FEEDBACK_SHARE * profile.weight * ambiguity) / total
  const added: ProfileWord[] = chosen.map(([base, tells]) =>
    profileWord(base, base, share * tells, statistics),
  )
  return { ...profile, words: [...profile.words, ...added] }
}
