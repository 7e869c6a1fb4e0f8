/** Hours that Viet Nam is ahead of UTC, all year round. */
const AHEAD = '+07:00'

/** The last instant of a calendar day (YYYY-MM-DD) in Viet Nam: proposals are taken all of that day. */
export function deadlineOf(day: string): Date {
  return new Date(`${day}T23:59:59.000${AHEAD}`)
}
