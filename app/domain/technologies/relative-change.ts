/**
 * By which share a value differs from what it is compared with: 0.5 for half as much again, -0.25 for a
 * quarter less. Null where a share says nothing: nothing to compare with, no difference, or more than
 * tenfold, where the two figures speak for themselves.
 */
export function relativeChange(baseline: number, value: number): number | null {
  if (baseline <= 0) return null
  const change = (value - baseline) / baseline
  return change === 0 || Math.abs(change) > 10 ? null : Math.round(change * 1000) / 1000
}
