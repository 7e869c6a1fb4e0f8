import { z } from 'zod'

const uuid = z.guid()

/** True for text that can be a record's id; PostgreSQL refuses to look anything else up. */
export function isUuid(text: string | undefined): text is string {
  return uuid.safeParse(text).success
}
