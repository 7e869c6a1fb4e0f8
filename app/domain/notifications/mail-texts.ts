import { z } from 'zod'
import { textField } from '../texts/staff-text'
import { isKind, kindNames } from './notification-kinds'
import { accountMailKinds } from './sample-mails'

/** Parts of a mail that staff may word, with where their texts stand in the locales. */
export function textKeys(kind: string): readonly string[] {
  if (accountMailKinds.some((name) => name === kind)) {
    return ['heading', 'body', 'link'].map((part) => `mails.${kind}.${part}`)
  }
  if (!isKind(kind)) return []
  return ['title', 'body', 'action'].map((part) => `notifications.kinds.${kind}.${part}`)
}

/** Keys of the texts of every mail. */
export function mailKeys(): readonly string[] {
  return [...accountMailKinds, ...kindNames].flatMap(textKeys)
}

/** Form of a mail's texts in one language. */
export const MailTextsSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.enum(['preview', 'save']),
    locale: z.enum(['vi', 'en']),
    first: textField,
    second: textField,
    third: textField,
    validFrom: z.iso.date(),
  }),
  z.object({ intent: z.literal('reset'), locale: z.enum(['vi', 'en']) }),
])
