import { createHash } from 'node:crypto'

/**
 * The same id for the same natural key at every run (a UUID of version 8, RFC 9562): what makes a
 * second run find its rows.
 */
export function idOf(...key: (string | number)[]): string {
  const hex = createHash('sha256').update(key.join('\u0000')).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** The id of a demo person by the part of their address before @demo.test. */
export function personId(mail: string): string {
  return `demo-${mail.replaceAll('.', '-')}`
}

export function addressOf(mail: string): string {
  return `${mail}@demo.test`
}

const dayLength = 86_400_000

/** The instant so many days before (fractions give hours); negative days lie ahead. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * dayLength)
}
