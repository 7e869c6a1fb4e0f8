import type { Context, TransactionContext } from '../context'
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
  ctx: Pick<Context, 'db' | 'now'>,
  organisationId: string,
): Promise<ShownReplyRecord> {
  const { records, ...rules } = await replyRecordsOf(ctx, [organisationId])
  return { record: records.get(organisationId) ?? null, ...rules }
}

/** The same of several organisations; those without a record are missing. */
export async function replyRecordsOf(
  { db, now }: Pick<TransactionContext, 'db' | 'now'>,
  organisationIds: readonly string[],
): Promise<Omit<ShownReplyRecord, 'record'> & { records: Map<string, ReplyRecord> }> {
  const [months, minimum, holidays] = await Promise.all([
    figureOn(db, 'reply-record-months', now),
    figureOn(db, 'reply-record-minimum', now),
    clockHolidays(db),
  ])
  const since = new Date(now)
  since.setUTCMonth(since.getUTCMonth() - months)
  const interests = await db.interest.findMany({
    where: { toOrganisationId: { in: [...organisationIds] }, createdAt: { gte: since } },
    select: {
      toOrganisationId: true,
      status: true,
      createdAt: true,
      dueAt: true,
      stoppedAt: true,
      stoppedDays: true,
      answeredAt: true,
    },
  })
  const records = new Map<string, ReplyRecord>()
  for (const [id, received] of Map.groupBy(interests, (each) => each.toOrganisationId)) {
    const record = replyRecord(received, now, holidays, minimum)
    if (record) records.set(id, record)
  }
  return { records, months, minimum }
}
