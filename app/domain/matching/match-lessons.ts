import { alike, type MatchSnapshot, type PairSnapshot } from './match-snapshot'

/** What was learnt from a match that somebody dismissed: whose word it was, why, and what it was. */
export interface Lesson {
  readonly side: 'technology' | 'need'
  readonly reason: string
  readonly pair: PairSnapshot
}

/** Points that a pair loses where a reason speaks against it as it did before. */
const PENALTIES: Readonly<Record<string, number>> = {
  'different-problem': 12,
  'tried-before': 12,
  'not-ready': 10,
  'too-expensive': 10,
  'scale-mismatch': 8,
}

/** Share of common words in title and keywords from which two entries are of one sort. */
const ONE_SORT = 0.3
/** Prices within this factor of each other are of one scale. */
const ONE_SCALE = 2
/** A price this close below one that was too high is too high as well. */
const AS_DEAR = 0.9

/**
 * The reasons for which a pair is lowered, with the points it loses: each reason once, by the lessons of
 * its need and of its technology.
 */
export function lowered(
  lessons: readonly Lesson[],
  pair: PairSnapshot,
): { reason: string; points: number }[] {
  const found = new Map<string, number>()
  for (const { side, reason, pair: before } of lessons) {
    const points = PENALTIES[reason]
    if (points === undefined || found.has(reason)) continue
    const again =
      side === 'need'
        ? speaksAgainst(reason, before.technology, pair.technology)
        : speaksAgainstNeed(reason, before.need, pair.need)
    if (again) found.set(reason, points)
  }
  return [...found].map(([reason, points]) => ({ reason, points }))
}

/** Whether a technology is like one that an asker turned down, in what the reason was about. */
function speaksAgainst(reason: string, before: MatchSnapshot, now: MatchSnapshot): boolean {
  switch (reason) {
    case 'not-ready':
      return before.trl !== null && now.trl !== null && now.trl <= before.trl
    case 'too-expensive':
      return before.price !== null && now.price !== null && now.price >= before.price * AS_DEAR
    case 'scale-mismatch':
      return sameScale(before.price, now.price) || sameSort(before, now)
    default:
      return sameSort(before, now)
  }
}

/** The same for a need that a supplier turned down: it asks for as much readiness, or pays as little. */
function speaksAgainstNeed(reason: string, before: MatchSnapshot, now: MatchSnapshot): boolean {
  switch (reason) {
    case 'not-ready':
      return before.trl !== null && now.trl !== null && now.trl >= before.trl
    case 'too-expensive':
      return (
        before.priceTop !== null &&
        now.priceTop !== null &&
        now.priceTop * AS_DEAR <= before.priceTop
      )
    case 'scale-mismatch':
      return sameScale(before.priceTop, now.priceTop) || sameSort(before, now)
    default:
      return sameSort(before, now)
  }
}

function sameSort(before: MatchSnapshot, now: MatchSnapshot): boolean {
  return before.head.length > 0 && alike(before.head, now.head) >= ONE_SORT
}

function sameScale(before: number | null, now: number | null): boolean {
  if (before === null || now === null || before <= 0 || now <= 0) return false
  return Math.max(before, now) / Math.min(before, now) <= ONE_SCALE
}
