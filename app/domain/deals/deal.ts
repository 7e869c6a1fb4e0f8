import type { DealSide } from '#app/platform/db/generated/enums'

export type { DealSide }

/** The two parties of a deal. */
export interface DealParties {
  providerId: string
  seekerId: string
}

/** The other party. */
export function otherSide(side: DealSide): DealSide {
  return side === 'provider' ? 'seeker' : 'provider'
}

/** The short number that people use: the series, the year of creation in Viet Nam, a running number. */
export function dealNumber(year: number, running: number): string {
  return `GD-${year}-${String(running).padStart(4, '0')}`
}

/** True for text that can be a deal's number; anything else need not be looked up. */
export function isDealNumber(text: string): boolean {
  return /^GD-\d{4}-\d{4,9}$/.test(text)
}
