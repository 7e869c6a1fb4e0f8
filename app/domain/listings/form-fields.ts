import { z } from 'zod'
import { parseMoney } from '#app/locales/money'
import { readDecimal } from './decimals'
import { longestTitle } from './listing'

/** Largest sum a form takes, in minor units: exact as a JavaScript number. */
const LARGEST_SUM = 9_000_000_000_000_000n
const KEYWORDS = 10

/** The version of the entry that the editor saw. */
export const version = z.coerce.number().int().min(1)

/** Title of an entry. */
export const title = z.string().trim().min(3).max(longestTitle)

/** A text of one line that may stay empty while an entry is a draft. */
export const line = (longest: number) => z.string().trim().max(longest).default('')

/** A text of several lines that may stay empty while an entry is a draft. */
export const paragraphs = (longest: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().max(longest))
    .default('')

/** A code of a list; whether the list has it is for the use case to say. */
export const code = z.string().trim().max(60)

/** Codes chosen from a list. */
export const codes = z.array(code).max(30).default([])

/** Words under which an entry should be found, separated by commas. */
export const keywords = z
  .string()
  .max(600)
  .default('')
  .transform((text) =>
    [...new Set(text.split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean),
  )
  .pipe(z.array(z.string().max(60)).max(KEYWORDS))

/** A calendar day as `2026-01-21`. */
export const day = z.iso.date().optional()

/** A measured value, in plain notation once read. */
export const decimal = z
  .string()
  .max(40)
  .transform((text, check) => {
    const read = readDecimal(text)
    if ('value' in read) return read.value
    check.addIssue({ code: 'custom', message: `listings.errors.${read.fault}` })
    return z.NEVER
  })

/**
 * Reads a sum typed into a form.
 * @param path field that a message belongs to
 * @returns minor units; null where nothing was typed or a message was added
 */
export function readSum(
  text: string | undefined,
  currency: string,
  check: z.core.$RefinementCtx<unknown>,
  path: string,
): bigint | null {
  if (!text?.trim()) return null
  const sum = parseMoney(text, currency)
  if (sum !== null && sum <= LARGEST_SUM) return sum
  check.addIssue({ code: 'custom', path: [path], message: 'listings.errors.sum' })
  return null
}

/**
 * Repeated rows of a form: rows in which nothing was typed are left out, in the others the named fields
 * must be there.
 * @param ignored fields that count as nothing, such as selects and boxes that always send a value
 */
export function rows<Shape extends z.ZodRawShape>(
  shape: Shape,
  needed: readonly (keyof Shape & string)[],
  { most = 20, ignored = [] }: { most?: number; ignored?: readonly (keyof Shape & string)[] } = {},
) {
  const isSet = (value: unknown) => value !== undefined && value !== '' && value !== null
  const isEmpty = (row: Record<string, unknown>) =>
    Object.entries(row).every(([key, value]) => ignored.includes(key) || !isSet(value))
  const row = z.object(shape).superRefine((value, check) => {
    const fields = value as Record<string, unknown>
    if (isEmpty(fields)) return
    for (const name of needed) {
      if (!isSet(fields[name])) {
        check.addIssue({ code: 'custom', path: [name], message: 'validation.required' })
      }
    }
  })
  return z
    .array(row)
    .max(most)
    .default([])
    .transform((list) => list.filter((value) => !isEmpty(value as Record<string, unknown>)))
}
