import type { Transaction } from '#app/platform/db/client.server'
import type { DaysAgo } from './content/types'
import { daysBefore } from './identity'

/** What each part of the demo seed works with. */
export type SeedContext = {
  db: Transaction
  now: Date
  /** Hash of the one password of all demo accounts. */
  passwordHash: string
  ago: (days: DaysAgo) => Date
}

export function seedContext(db: Transaction, now: Date, passwordHash: string): SeedContext {
  return { db, now, passwordHash, ago: (days) => daysBefore(now, days) }
}

/** A calendar day as the database keeps it: midnight UTC. */
export function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
