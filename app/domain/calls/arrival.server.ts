import type { Transaction } from '#app/platform/db/client.server'
import { conflict } from '#app/platform/http/domain-error'
import { callStateAt } from './call'

/** The time of the database now: what every deadline is held against, whichever process asks. */
export async function arrivalOf(db: Transaction): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`
  if (!row) throw new Error('The database tells no time')
  return row.at
}

/**
 * Checks that a call takes what arrived at an instant.
 * @throws DomainError conflict `callNotOpenYet`, `callClosed` with its deadline, `callWithdrawn`
 */
export async function checkCallTakes(
  db: Transaction,
  callId: string,
  arrivedAt: Date,
): Promise<void> {
  const call = await db.supportCall.findUniqueOrThrow({ where: { id: callId } })
  const state = callStateAt(arrivedAt, call)
  if (state === 'coming') throw conflict('callNotOpenYet', { date: call.opensAt })
  if (state === 'closed') throw conflict('callClosed', { date: call.closesAt })
  if (state !== 'open') throw conflict('callWithdrawn')
}
