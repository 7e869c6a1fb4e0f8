const DAY_MS = 86_400_000
/** Viet Nam keeps one time all year. */
const VIETNAM_MS = 7 * 3_600_000

const days = { '30d': 30, '90d': 90, '365d': 365 } as const

/** How long ago an entry may have been published or confirmed, as an address says it. */
export const updatedWithin = ['30d', '90d', '365d'] as const
export type UpdatedWithin = (typeof updatedWithin)[number]

/**
 * The instant from which on an entry counts as updated: the beginning of a day in Viet Nam, so that one
 * day's searches are all alike.
 * @returns milliseconds since 1970
 */
export function freshFrom(within: UpdatedWithin, now: Date): number {
  const today = Math.floor((now.getTime() + VIETNAM_MS) / DAY_MS)
  return (today - days[within]) * DAY_MS - VIETNAM_MS
}
