import { z } from 'zod'
import { recordActs, recordKinds } from './sources'

const LONGEST_WORDS = 200
const words = z.string().trim().max(LONGEST_WORDS).optional().catch(undefined)
const day = z.iso.date().optional().catch(undefined)

/** What the record is searched by; a condition that does not parse counts as not given. */
export const RecordFilterSchema = z.object({
  /** E-mail address, name or id of somebody. */
  person: words,
  /** Slug, tax code, name or id of an organisation. */
  organisation: words,
  /** Number, slug or id of a record. */
  record: words,
  kind: z.enum(recordKinds).optional().catch(undefined),
  act: z.enum(recordActs).optional().catch(undefined),
  /** First and last day, in Viet Nam's calendar. */
  from: day,
  to: day,
  /** The place behind which the page begins: milliseconds and sequence of the last entry shown. */
  before: z
    .string()
    .regex(/^\d{1,16}-\d{1,18}$/)
    .optional()
    .catch(undefined),
})

export type RecordFilter = z.output<typeof RecordFilterSchema>

const LONGEST_REASON = 500

/** Removal of the value of a column, or of all, on somebody's request. */
export const RemoveValuesSchema = z.object({
  columns: z.array(z.string().max(LONGEST_WORDS)).min(1, { error: 'record.remove.nothing' }),
  reason: z
    .string({ error: 'validation.required' })
    .trim()
    .min(1, { error: 'validation.required' })
    .max(LONGEST_REASON),
})
