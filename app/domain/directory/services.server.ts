import type { Transaction } from '#app/platform/db/client.server'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { termsOf } from '../taxonomy/index.server'

/** The calendar day of an instant as certificates are dated. */
export function dayOf(now: Date): Date {
  return dayAsDate(localDay(now))
}

/** The services that need a certificate on the day of an instant. */
export async function certifiedServices(db: Transaction, on: Date): Promise<string[]> {
  return (await termsOf(db, 'certified-service', on)).map(({ code }) => code)
}
