import { z } from 'zod'

const LONGEST_TEXT = 2_000
const LONGEST_KEY = 200
const required = { error: 'validation.required' }

/** A text as staff write it. */
export const textField = z
  .string(required)
  .trim()
  .normalize('NFC')
  .min(1, required)
  .max(LONGEST_TEXT)

/** Form of a text of help in both languages. */
export const HelpTextSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.enum(['preview', 'save']),
    vi: textField,
    en: textField,
    validFrom: z.iso.date(),
  }),
  z.object({ intent: z.literal('reset') }),
])

/** Columns of a file of texts. */
export const textColumns = ['key', 'language', 'text', 'validFrom'] as const

/** A line of a file of texts; without a day it holds from today on. */
export const TextRowSchema = z.object({
  key: z.string(required).trim().min(1, required).max(LONGEST_KEY),
  language: z.enum(['vi', 'en'], { error: 'texts.errors.language' }),
  text: textField,
  validFrom: z.iso.date({ error: 'referenceData.errors.day' }).optional(),
})

/** A text in a language; null is the exchange's own. */
export interface TextChange {
  key: string
  locale: 'vi' | 'en'
  text: string | null
}

/** What staff did to a text. */
export interface TextHistoryEntry {
  id: string
  key: string
  locale: string
  text: string | null
  validFrom: Date
  createdAt: Date
  /** Name of who did it. */
  by: string | null
}

/** The part of a text that its key names: title, body … */
export function partOf(key: string): string {
  return key.split('.').at(-1) ?? key
}

/** Names of the places in a text, such as `{title}` and `{date, date, short}`. */
export function placesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? '')),
  ]
}

/** Values that stand for those of a text where it is tried: days for its days, 1 for everything else. */
export function sampleValues(own: string): Record<string, number | Date> {
  const days = [...own.matchAll(/\{\s*(\w+)\s*,\s*(?:date|time)\b/g)].map(([, name]) => name)
  return Object.fromEntries(
    placesIn(own).map((name) => [name, days.includes(name) ? new Date() : 1]),
  )
}
