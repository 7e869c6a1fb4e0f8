const dayInHanoi = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in Viet Nam of an instant, as YYYY-MM-DD. */
export function localDay(instant: Date): string {
  return dayInHanoi.format(instant)
}

/** A calendar day (YYYY-MM-DD) as the database keeps it: midnight UTC. */
export function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The same instant so many months later, or that of the last day of a month that has no such day. */
export function monthsLater(from: Date, months: number): Date {
  const later = new Date(from)
  later.setUTCDate(1)
  later.setUTCMonth(later.getUTCMonth() + months)
  const last = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(from.getUTCDate(), last))
  return later
}

/** True if a validity (both ends are days in force) spans a calendar day. */
export function isInForce(row: { validFrom: Date; validTo: Date | null }, day: Date): boolean {
  return row.validFrom <= day && (row.validTo === null || row.validTo >= day)
}
