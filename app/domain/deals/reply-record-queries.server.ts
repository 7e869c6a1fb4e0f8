import type { Context } from '../context'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { type ReplyRecord, replyRecord } from './reply-record'

/** A reply record with the rules that it was made by. */
export interface ShownReplyRecord {
  /** Null where too few interests are counted for figures to be fair. */
  record: ReplyRecord | null
  /** Months that it looks back, by when an interest came in. */
  months: number
  /** Fewest interests for which figures are shown. */
  minimum: number
}

/**
 * How an organisation answers, for its public page: over the interests that came in within the months that
 * the dated figure `reply-record-months` says, once `reply-record-minimum` of them count.
 */
export async function replyRecordOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  organisationId: string,
): Promise<ShownReplyRecord> {
  const [months, minimum, holidays] = await Promise.all([
    figureOn(db, 'reply-record-months', now),
    figureOn(db, 'reply-record-minimum', now),
    clockHolidays(db),
  ])
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - months)
  const interests = await db.interest.findMany({
    where: { toOrganisationId: organisationId, createdAt: { gte: since } },
    select: { status: true, createdAt: true, dueAt: true, answeredAt: true },
  })
  return { record: replyRecord(interests, now, holidays, minimum), months, minimum }
}
