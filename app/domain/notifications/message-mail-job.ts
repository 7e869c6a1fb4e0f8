import { z } from 'zod'
import { kindNames } from './notification-kinds'

/** The job that sends a message as a mail, to a person of the exchange or to an address. */
export const messageMailJob = {
  name: 'mail.message',
  data: z.object({
    kind: z.enum(kindNames),
    payload: z.record(z.string(), z.unknown()),
    to: z.string(),
    locale: z.enum(['vi', 'en']),
    /** Path of what it is about, without language; the query may carry a token. */
    path: z.string().nullable(),
    /** Names the fact, so that it is told once. */
    dedupeKey: z.string(),
    /** The reader's account, who may switch mails of this kind off; absent for outside addresses. */
    userId: z.string().optional(),
    /** An iCalendar file that goes with the mail. */
    calendar: z.string().optional(),
  }),
}
