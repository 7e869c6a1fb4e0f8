import { z } from 'zod'

const link = z.object({ title: z.string(), path: z.string(), note: z.string().nullable() })

/** The job that sends one person what is new in their saved searches. */
export const digestMailJob = {
  name: 'mail.digest',
  data: z.object({
    to: z.string(),
    locale: z.enum(['vi', 'en']),
    /** Names the digest, so that it is sent once. */
    dedupeKey: z.string(),
    /** Token that stops the digests of all the searches in this mail. */
    stop: z.string(),
    searches: z.array(
      z.object({
        name: z.string(),
        /** Path of the search itself, without language. */
        path: z.string(),
        count: z.number(),
        /** Token that stops the digests of this search. */
        stop: z.string(),
        entries: z.array(link),
      }),
    ),
  }),
}
