export const callStates = ['open', 'coming', 'closed', 'withdrawn', 'draft'] as const

export type CallState = (typeof callStates)[number]

interface Dated {
  opensAt: Date
  closesAt: Date
  publishedAt: Date | null
  withdrawnAt: Date | null
}

/** Where a call stands at an instant: open from its first instant up to, and without, its last. */
export function callStateAt(
  at: Date,
  { opensAt, closesAt, publishedAt, withdrawnAt }: Dated,
): CallState {
  if (publishedAt === null) return 'draft'
  if (withdrawnAt !== null) return 'withdrawn'
  if (at >= closesAt) return 'closed'
  return at < opensAt ? 'coming' : 'open'
}

const localMinute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** A minute of Viet Nam as a form gives it, such as 2026-12-01T17:00, as an instant; null for anything else. */
export function instantOfMinute(text: string): Date | null {
  if (!localMinute.test(text)) return null
  const instant = new Date(`${text}:00+07:00`)
  return Number.isNaN(instant.getTime()) ? null : instant
}

const vietnameseHours = 7 * 3_600_000

/** The same the other way round. */
export function minuteOfInstant(instant: Date): string {
  return new Date(instant.getTime() + vietnameseHours).toISOString().slice(0, 16)
}
