/** Which of day and month a column of dates like 03/04/2024 writes first. */
export type DateOrder = 'day-first' | 'month-first'

const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

function monthOf(name: string): number | undefined {
  const start = name.toLowerCase()
  const index = months.findIndex((month) => start.length >= 3 && month.startsWith(start))
  return index < 0 ? undefined : index + 1
}

/**
 * Tells the order of a column from its values: one that is only a date the American way settles it;
 * otherwise the day comes first, as in Vietnam.
 */
export function dateOrderOf(values: Iterable<string>): DateOrder {
  for (const value of values) {
    const [, first, second] = numeric.exec(value.trim()) ?? []
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) return 'month-first'
  }
  return 'day-first'
}

function make(year: number, month: number, day: number): Date | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null
}

/**
 * Reads a date as people write it: 2024-06-16, 16/06/2024, 16 June 2024, June 16, 2024, or an Excel date.
 * @returns midnight UTC of the day, or null where the text is no date
 */
export function parseDate(text: string, order: DateOrder): Date | null {
  const value = text.trim()
  const isoParts = iso.exec(value)
  if (isoParts) return make(Number(isoParts[1]), Number(isoParts[2]), Number(isoParts[3]))
  const parts = numeric.exec(value)
  if (parts) {
    const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
    return order === 'day-first' ? make(year, second, first) : make(year, first, second)
  }
  const worded = /^(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(value)
  if (worded) {
    const month = monthOf(worded[2] ?? '')
    return month ? make(Number(worded[3]), month, Number(worded[1])) : null
  }
  const american = /^(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(value)
  if (american) {
    const month = monthOf(american[1] ?? '')
    return month ? make(Number(american[3]), month, Number(american[2])) : null
  }
  return null
}
