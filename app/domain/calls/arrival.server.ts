import type { Transaction } from '#app/platform/db/client.server'
import { conflict } from '#app/platform/http/domain-error'
import { arrivalBy, type Clocks, callStateAt } from './call'

/** How long a reading of the clocks is kept for a better one. */
const KEPT_MS = 600_000

interface Reading {
  offset: number
  roundTrip: number
  takenAt: number
}

const readings = new WeakMap<object, Reading>()

/** Reads the database's clock; the quickest reading of the last minutes tells best how far the two are apart. */
async function readClocks(db: Transaction): Promise<Clocks> {
  const sentAt = Date.now()
  const [row] = await db.$queryRaw<{ at: Date }[]>`SELECT clock_timestamp() AS at`
  if (!row) throw new Error('The database tells no time')
  const takenAt = Date.now()
  const roundTrip = takenAt - sentAt
  const known = readings.get(db)
  const fresh = { offset: row.at.getTime() - takenAt, roundTrip, takenAt }
  const best =
    known && takenAt - known.takenAt < KEPT_MS && known.roundTrip <= roundTrip ? known : fresh
  readings.set(db, best)
  return { databaseNow: row.at, offset: best.offset }
}

/**
 * When a request reached the exchange, by the clock of the database: the same for every process, and however long
 * the request then waited for its turn.
 * @param receivedAt the instant of the request by this process's own clock
 */
export async function arrivalOf(db: Transaction, receivedAt: Date): Promise<Date> {
  return arrivalBy(receivedAt, await readClocks(db))
}

/**
 * Checks that a call takes what arrived at an instant, and that nothing was written after its deadline.
 * @param lastChange when the application was last written
 * @throws DomainError conflict `callNotOpenYet`, `callClosed` with its deadline, `callWithdrawn`
 */
export async function checkCallTakes(
  db: Transaction,
  callId: string,
  { arrivedAt, lastChange }: { arrivedAt: Date; lastChange: Date },
): Promise<void> {
  const call = await db.supportCall.findUniqueOrThrow({ where: { id: callId } })
  const state = callStateAt(arrivedAt, call)
  if (state === 'coming') throw conflict('callNotOpenYet', { date: call.opensAt })
  if (state === 'closed' || (state === 'open' && lastChange >= call.closesAt)) {
    throw conflict('callClosed', { date: call.closesAt })
  }
  if (state !== 'open') throw conflict('callWithdrawn')
}
