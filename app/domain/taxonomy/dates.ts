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

/** True if a validity (both ends are days in force) spans a calendar day. */
export function isInForce(row: { validFrom: Date; validTo: Date | null }, day: Date): boolean {
  return row.validFrom <= day && (row.validTo === null || row.validTo >= day)
}
