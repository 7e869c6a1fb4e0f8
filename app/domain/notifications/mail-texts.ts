import { z } from 'zod'
import { isKind } from './notification-kinds'
import { accountMailKinds } from './sample-mails'

/** Parts of a mail that staff may word, with where their texts stand in the locales. */
export function textKeys(kind: string): readonly string[] {
  if (accountMailKinds.some((name) => name === kind)) {
    return ['heading', 'body', 'link'].map((part) => `mails.${kind}.${part}`)
  }
  if (!isKind(kind)) return []
  return ['title', 'body', 'action'].map((part) => `notifications.kinds.${kind}.${part}`)
}

/** The part that a key names: title, body … */
export function partOf(key: string): string {
  return key.split('.').at(-1) ?? key
}

/** Names of the places in a text, such as `{title}` and `{date, date, short}`. */
export function placesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{\s*([A-Za-z]\w*)\s*[,}]/g)].map(([, name]) => name ?? '')),
  ]
}

const LONGEST_TEXT = 2_000
const text = z
  .string({ error: 'validation.required' })
  .trim()
  .normalize('NFC')
  .min(1, { error: 'validation.required' })
  .max(LONGEST_TEXT)

/** Form of a mail's texts in one language. */
export const MailTextsSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.enum(['preview', 'save']),
    locale: z.enum(['vi', 'en']),
    first: text,
    second: text,
    third: text,
    validFrom: z.iso.date(),
  }),
  z.object({ intent: z.literal('reset'), locale: z.enum(['vi', 'en']) }),
])
