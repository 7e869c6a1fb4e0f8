import { emit } from '#app/platform/events/emit.server'
import { type Context, transact } from '../context'
import type { ListingKind } from '../listings/listing'
import { figureOn } from '../taxonomy/index.server'
import { daysAfter } from './availability'
import { availabilityAsked } from './freshness-events'

interface Due {
  kind: ListingKind
  id: string
  organisationId: string
  /** When it was last known to be available. */
  since: Date
}

/**
 * Entries of which nobody said for too long that they are available, some of each organisation, so that
 * a large catalogue is asked about in portions.
 */
function dueEntries({ db }: Context, before: Date, atOnce: number): Promise<Due[]> {
  return db.$queryRaw<Due[]>`
    WITH due AS (
      SELECT 'technology' AS kind, id, "organisationId",
        coalesce("confirmedAt", "publishedAt") AS since
      FROM technology WHERE status = 'published' AND "hiddenAt" IS NULL AND source IS NULL
        AND coalesce("confirmedAt", "publishedAt") <= ${before}
      UNION ALL
      SELECT 'need', id, "organisationId", coalesce("confirmedAt", "publishedAt")
      FROM need WHERE status = 'published' AND "hiddenAt" IS NULL AND source IS NULL
        AND coalesce("confirmedAt", "publishedAt") <= ${before}
    ), ranked AS (
      SELECT due.*, row_number() OVER (PARTITION BY due."organisationId" ORDER BY since, due.id) AS rank
      FROM due JOIN organisation o ON o.id = due."organisationId" AND o.status <> 'suspended'
      WHERE NOT EXISTS (
        SELECT 1 FROM availability_check c WHERE c."closedAt" IS NULL
          AND coalesce(c."technologyId", c."needId") = due.id)
    )
    SELECT kind, id, "organisationId", since FROM ranked WHERE rank <= ${atOnce}
    ORDER BY since, id`
}

/** Puts the question for every entry whose time has come, once for each confirmation. */
export async function askAvailability(ctx: Context): Promise<number> {
  const { db, now } = ctx
  const [after, atOnce, silence, link] = await Promise.all([
    figureOn(db, 'availability-question-days', now),
    figureOn(db, 'availability-questions-at-once', now),
    figureOn(db, 'availability-silence-days', now),
    figureOn(db, 'availability-link-days', now),
  ])
  let asked = 0
  for (const { kind, id: listingId, organisationId, since } of await dueEntries(
    ctx,
    daysAfter(now, -after),
    atOnce,
  )) {
    const roundKey = `${listingId}:${since.toISOString()}`
    await transact(ctx, async (tx) => {
      const data = {
        ...(kind === 'technology' ? { technologyId: listingId } : { needId: listingId }),
        ...{ roundKey, askedAt: now },
        ...{ hideAt: daysAfter(now, silence), linkExpiresAt: daysAfter(now, link) },
      }
      const { count } = await tx.db.availabilityCheck.createMany({
        data: [data],
        skipDuplicates: true,
      })
      if (count === 0) return
      const { id } = await tx.db.availabilityCheck.findUniqueOrThrow({ where: { roundKey } })
      await emit(tx, null, availabilityAsked, { id, kind, listingId, organisationId })
      asked += 1
    })
  }
  return asked
}
