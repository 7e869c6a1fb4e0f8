/** One criterion of the self-check, in one language. */
export interface Criterion {
  code: string
  /** The criterion that this one may stand for; null for those that are asked of everybody. */
  standsFor: string | null
  label: string
  source: string
  /** True where the text was not at hand and staff have yet to compare it. */
  provisional: boolean
}

export const readinessAnswers = ['yes', 'no', 'unknown'] as const

export type ReadinessAnswer = (typeof readinessAnswers)[number]

/** How a criterion stands: met (by itself or by another that stands for it), not met, or not known. */
export type CriterionFinding = { code: string; verdict: ReadinessAnswer; by: string | null }

/** What an enterprise's own answers come to. */
export interface Readiness {
  verdict: 'ready' | 'not-ready' | 'unknown'
  findings: CriterionFinding[]
}

/**
 * Holds answers against the criteria: each that is asked of everybody has to be met, by itself or by one that
 * may stand for it.
 */
export function readinessOf(
  criteria: readonly Criterion[],
  answers: Readonly<Record<string, ReadinessAnswer | undefined>>,
): Readiness {
  const findings = criteria
    .filter(({ standsFor }) => standsFor === null)
    .map(({ code }): CriterionFinding => {
      const ways = [
        code,
        ...criteria.filter((way) => way.standsFor === code).map((way) => way.code),
      ]
      const met = ways.find((way) => answers[way] === 'yes')
      if (met) return { code, verdict: 'yes', by: met === code ? null : met }
      const refused = ways.every((way) => answers[way] === 'no')
      return { code, verdict: refused ? 'no' : 'unknown', by: null }
    })
  if (findings.some(({ verdict }) => verdict === 'no')) return { verdict: 'not-ready', findings }
  const open = findings.length === 0 || findings.some(({ verdict }) => verdict === 'unknown')
  return { verdict: open ? 'unknown' : 'ready', findings }
}
