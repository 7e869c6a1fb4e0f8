import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

const LONGEST_NAME = 200
const DEEPEST_NAME = 10
const HIGHEST_INDEX = 999
const LONGEST_INTENT = 2_000

/** Thrown for a form whose field names or intents could only have been made to exhaust the server. */
export class RefusedFormError extends Error {}

function refuse(): never {
  throw new RefusedFormError('field name or intent refused')
}

function checkName(name: string): void {
  const segments = name.split(/[.[\]]+/).filter(Boolean)
  const tooHigh = segments.some((part) => /^\d+$/.test(part) && Number(part) > HIGHEST_INDEX)
  if (name.length > LONGEST_NAME || segments.length > DEEPEST_NAME || tooHigh) refuse()
}

function checkIntent(value: FormDataEntryValue): void {
  if (typeof value !== 'string' || value.length > LONGEST_INTENT) refuse()
  let payload: Record<string, unknown> | undefined
  try {
    payload = (JSON.parse(value) as { payload?: Record<string, unknown> } | null)?.payload
  } catch {
    refuse()
  }
  if (typeof payload?.name === 'string') checkName(payload.name)
  for (const key of ['index', 'from', 'to']) {
    const index = payload?.[key]
    if (typeof index === 'number' && !(index >= 0 && index <= HIGHEST_INDEX)) refuse()
  }
}

/** Wording of a failed check, in the reader's language. */
export type Wording = (issue: z.core.$ZodRawIssue) => string | undefined

/**
 * Parses a form by its schema; the only way to call Conform's parser. A sparse index in a field name or in
 * Conform's `__intent__` would otherwise be answered with megabytes (GHSA-rxv8-25v2-qmq8,
 * docs/decisions/0001-remix-2.md).
 * @param wording words for checks that the schema gives no message for
 * @param translate turns a schema's message key into words
 * @throws RefusedFormError where a name is longer than 200 characters, deeper than 10 segments or has an
 * index above 999, or an intent is longer than 2,000 characters or not JSON.
 */
export function parseForm<Schema extends z.ZodType>(
  formData: FormData,
  schema: Schema,
  wording: Wording = () => undefined,
  translate: (message: string) => string = (message) => message,
) {
  for (const name of formData.keys()) checkName(name)
  for (const intent of formData.getAll('__intent__')) checkIntent(intent)
  return parseWithZod(formData, {
    schema,
    error: wording,
    formatError: (issues: z.core.$ZodIssue[]) => issues.map(({ message }) => translate(message)),
  })
}
