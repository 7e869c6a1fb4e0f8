/** The value in the middle of whole numbers, in halves; null of none. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** A share in basis points, half rounded up; null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 10_000) / whole)
}

const HOURS_AHEAD = 7

/** The instants at which a calendar year begins and ends in Viet Nam. */
export function yearWindow(year: number): { gte: Date; lt: Date } {
  const start = (of: number) => new Date(Date.UTC(of, 0, 1, -HOURS_AHEAD))
  return { gte: start(year), lt: start(year + 1) }
}

/** The money of a programme in a year, in đồng; null where no budget is set. */
export interface YearMoney {
  budget: bigint | null
  promised: bigint
  used: bigint
  left: bigint | null
}

/** Programmes with a budget, a promise or a payment before those without any, otherwise in their order. */
export function moneyFirst<Row extends YearMoney>(rows: readonly Row[]): Row[] {
  const empty = ({ budget, promised, used }: YearMoney) =>
    budget === null && promised === 0n && used === 0n
  return [...rows.filter((row) => !empty(row)), ...rows.filter(empty)]
}

/** What all programmes have together in a year; budget and rest count those that have a budget. */
export function totalOf(rows: readonly YearMoney[]): YearMoney {
  const sum = (of: (row: YearMoney) => bigint | null) =>
    rows.reduce((total, row) => total + (of(row) ?? 0n), 0n)
  const budgeted = rows.some(({ budget }) => budget !== null)
  return {
    budget: budgeted ? sum(({ budget }) => budget) : null,
    promised: sum(({ promised }) => promised),
    used: sum(({ used }) => used),
    left: budgeted ? sum(({ left }) => left) : null,
  }
}
