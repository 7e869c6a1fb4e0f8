import type { Context } from '../context'
import type { SearchAnswer } from '../search/search-answer'
import type { SearchParams } from '../search/search-schemas'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { foundNothingExact, missOf } from './search-miss'

/** Different searches that are kept of one day, so that no machine fills the table. */
export const mostMissesPerDay = 2_000

/**
 * Counts a search that found nothing, or only entries with some of its words. Keeps neither the person
 * nor the address it came from. A search that the engine could not answer says nothing and is not counted.
 */
export async function countMiss(
  { db, now }: Pick<Context, 'db' | 'now'>,
  params: SearchParams,
  answer: Pick<SearchAnswer, 'total' | 'relaxed' | 'engine'>,
): Promise<void> {
  if (!foundNothingExact(answer) || answer.engine === 'database') return
  const miss = missOf(params)
  if (!miss) return
  const day = dayAsDate(localDay(now))
  const { count } = await db.searchMiss.updateMany({
    where: { day, ...miss },
    data: { count: { increment: 1 } },
  })
  if (count > 0) return
  // Machines search for ever new words, people for the same ones: of a full day, one of the rarest goes.
  await db.$executeRaw`
    DELETE FROM search_miss WHERE ctid = (
      SELECT ctid FROM search_miss WHERE day = ${day}::date ORDER BY count, random() LIMIT 1)
    AND (SELECT count(*) FROM search_miss WHERE day = ${day}::date) >= ${mostMissesPerDay}`
  await db.$executeRaw`
    INSERT INTO search_miss (day, query, kind, lang, count)
    SELECT ${day}::date, ${miss.query}, ${miss.kind}, ${miss.lang}, 1
    WHERE (SELECT count(*) FROM search_miss WHERE day = ${day}::date) < ${mostMissesPerDay}
    ON CONFLICT (day, query, kind, lang) DO UPDATE SET count = search_miss.count + 1`
}
