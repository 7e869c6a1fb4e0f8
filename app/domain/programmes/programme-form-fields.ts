import { z } from 'zod'
import { readDong } from './firm-answers'

export const words = (longest: number) => z.string().trim().normalize('NFC').min(1).max(longest)
export const wordsOrNone = (longest: number) =>
  z.string().trim().normalize('NFC').max(longest).optional()
export const version = z.coerce.number().int().optional()
export const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{2,79}$/, 'programmes.errors.code')
export const code = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'programmes.errors.code')

/** A sum above nothing, as text for JSON; empty for none. */
export const dong = z
  .string()
  .trim()
  .optional()
  .transform((text, check) => {
    if (!text) return null
    const amount = readDong(text)
    if (amount !== null && amount > 0n && amount < 10n ** 15n) return String(amount)
    check.addIssue({ code: 'custom', message: 'programmes.errors.amount' })
    return z.NEVER
  })
