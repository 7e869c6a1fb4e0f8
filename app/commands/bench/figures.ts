import { percentile } from '../eval/metrics'
import type { Round } from './load'

/** What many rounds of the same question say. Times in milliseconds. */
export interface Figures {
  readonly requests: number
  readonly median: number
  readonly p95: number
  readonly perSecond: number
}

/** Sums up all rounds of a question at one concurrency. */
export function figuresOf(rounds: readonly Round[]): Figures {
  const times = rounds.flatMap((round) => round.times)
  const seconds = rounds.reduce((sum, round) => sum + round.seconds, 0)
  return {
    requests: times.length,
    median: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    perSecond: seconds === 0 ? 0 : Math.round((times.length / seconds) * 10) / 10,
  }
}

/** Something that the exchange promises to keep at most, and whether it does. */
export interface Verdict {
  readonly name: string
  readonly is: number
  readonly atMost: number
  readonly ok: boolean
}

/** Holds a value against what is promised. */
export function verdict(name: string, value: number, atMost: number): Verdict {
  const is = Math.round(value * 1_000) / 1_000
  return { name, is, atMost, ok: is <= atMost }
}

/** Holds two times of one run against each other. @param atMost the largest ratio that is promised */
export function ratioVerdict(name: string, value: number, base: number, atMost: number): Verdict {
  return verdict(name, base === 0 ? Number.POSITIVE_INFINITY : value / base, atMost)
}
