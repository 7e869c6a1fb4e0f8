import type { LevelFacts } from './firm-facts'
import { countedUnits, type SupportItem, type SupportLevel } from './support-item'

/** What a firm is entitled to of an item: a level, nothing because of its size, or not known yet. */
export type LevelFinding =
  | { kind: 'level'; level: SupportLevel; rate: number; ceiling: bigint | null }
  | { kind: 'other-size' }
  | { kind: 'size-unknown' }

const highest = 10n ** 18n
const worth = ({ ceiling, rate }: SupportLevel) =>
  [ceiling ? BigInt(ceiling) : highest, rate] as const

function moreFavourable(one: SupportLevel, other: SupportLevel): number {
  const [ceiling, rate] = worth(one)
  const [otherCeiling, otherRate] = worth(other)
  if (ceiling !== otherCeiling) return ceiling > otherCeiling ? -1 : 1
  return otherRate - rate
}

/**
 * The level of support that a firm gets of an item. Of several that suit it takes the most favourable
 * (Decree 80/2021/NĐ-CP, Art. 4.2). The higher level of women's firms is given only where it is known that
 * the firm is one.
 */
export function levelFor(item: SupportItem, { size, favoured }: LevelFacts): LevelFinding {
  const bySize = item.levels.some(({ sizes }) => sizes.length > 0)
  if (size === null && bySize) return { kind: 'size-unknown' }
  const suited = item.levels.filter(
    (level) =>
      (level.sizes.length === 0 || level.sizes.some((known) => known === size)) &&
      (!level.favoured || favoured === true),
  )
  const level = size === 'large' ? undefined : suited.toSorted(moreFavourable)[0]
  if (!level) return { kind: 'other-size' }
  const ceiling = level.ceiling ? BigInt(level.ceiling) : null
  return { kind: 'level', level, rate: level.rate, ceiling }
}

/** Most units that one application may ask for in a year; 1 for what is not counted, null for no limit. */
export function mostUnits({ unit, maxCount, maxYears }: SupportItem): number | null {
  if (!countedUnits.includes(unit)) return 1
  if (unit === 'month') return maxYears ? maxYears * 12 : (maxCount ?? 12)
  return maxCount
}

export interface SupportAsked {
  /** Whole cost or value of the contract, in đồng. */
  cost: bigint
  /** Months, people, courses …; 1 for what is not counted. */
  quantity: number
  /** What the firm already got, or asked for elsewhere, of the same item in the same year, in đồng. */
  received: bigint
}

/** How the largest support comes about, step by step, in đồng. */
export interface SupportWorking {
  /** Share of the cost. */
  byRate: bigint
  /** Ceiling times quantity; null without a ceiling. */
  byCeiling: bigint | null
  /** What is left of the year's ceiling after what was received; null without a ceiling. */
  left: bigint | null
  most: bigint
}

const least = (...values: bigint[]) =>
  values.toSorted((one, other) => (one < other ? -1 : 1))[0] ?? 0n

/**
 * The most that can be given for a cost: the share by rate, never above the ceiling, never above what is left
 * of it. Fractions of a đồng are dropped.
 */
export function mostSupport(
  item: SupportItem,
  { rate, ceiling }: { rate: number; ceiling: bigint | null },
  { cost, quantity, received }: SupportAsked,
): SupportWorking {
  const byRate = (cost * BigInt(rate)) / 10_000n
  if (ceiling === null) return { byRate, byCeiling: null, left: null, most: byRate }
  const byCeiling = ceiling * BigInt(quantity)
  const all = BigInt(Math.max(mostUnits(item) ?? quantity, quantity)) * ceiling
  const left = received >= all ? 0n : all - received
  return { byRate, byCeiling, left, most: least(byRate, byCeiling, left) }
}
