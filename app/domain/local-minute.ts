import { z } from 'zod'

const localMinute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** A minute of Viet Nam as a form gives it, such as 2026-12-01T17:00, as an instant; null for anything else. */
export function instantOfMinute(text: string): Date | null {
  if (!localMinute.test(text)) return null
  const instant = new Date(`${text}:00+07:00`)
  return Number.isNaN(instant.getTime()) ? null : instant
}

const vietnameseHours = 7 * 3_600_000

/** The same the other way round. */
export function minuteOfInstant(instant: Date): string {
  return new Date(instant.getTime() + vietnameseHours).toISOString().slice(0, 16)
}

/** A minute of Viet Nam in a form. */
export const minuteField = z
  .string()
  .trim()
  .max(30)
  .transform((text, check) => {
    const instant = instantOfMinute(text)
    if (instant) return instant
    check.addIssue({ code: 'custom', message: 'errors.minute' })
    return z.NEVER
  })
