/** What a calendar keeps of a meeting. */
export interface CalendarEvent {
  uid: string
  /** Counts changes of the slot. */
  sequence: number
  startsAt: Date
  minutes: number
  title: string
  words: string
  place: string
  /** Page on which it is answered. */
  url: string
  cancelled: boolean
  stampedAt: Date
}

const stamp = (at: Date) => at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '')

/** Text as RFC 5545, 3.3.11 wants it: what separates is escaped, line ends are words. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
}

/** A line folded after 75 octets at most (RFC 5545, 3.1), never within a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 74) {
      parts.push(part)
      part = ''
      octets = 0
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}

/** A meeting as an iCalendar file (RFC 5545), which calendars of all kinds take up; times are UTC. */
export function calendarFile(event: CalendarEvent): string {
  const { uid, sequence, startsAt, minutes, title, words, place, url, cancelled, stampedAt } = event
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Technology Exchange//Meetings//VI',
    `METHOD:${cancelled ? 'CANCEL' : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(stampedAt)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(new Date(startsAt.getTime() + minutes * 60_000))}`,
    `SUMMARY:${escaped(title)}`,
    ...(words ? [`DESCRIPTION:${escaped(words)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `URL:${url}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
