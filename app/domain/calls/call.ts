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

/** How long a submission may wait for its turn and still count as come when it came. */
const LONGEST_WAIT_MS = 120_000

/** The clock of the database, and by how many milliseconds it is ahead of this process's. */
export interface Clocks {
  databaseNow: Date
  offset: number
}

/**
 * When a request reached the exchange, by the clock of the database. A process whose clock is wrong, or a request
 * that is held open on purpose, gains two minutes at most.
 */
export function arrivalBy(receivedAt: Date, { databaseNow, offset }: Clocks): Date {
  const now = databaseNow.getTime()
  const arrived = receivedAt.getTime() + offset
  return new Date(Math.min(now, Math.max(arrived, now - LONGEST_WAIT_MS)))
}
