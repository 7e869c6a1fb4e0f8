import { emit } from '#app/platform/events/emit.server'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { vocabularyChanged } from './vocabulary-events'

const DAY_MS = 86_400_000

/**
 * Tells the exchange of the groups whose words begin to hold today or held until yesterday, so that what was
 * found by the day's old list is looked for anew. Telling it twice does no harm.
 * @returns how many groups there are
 */
export async function announceTurningGroups(ctx: Context): Promise<number> {
  const today = dayAsDate(localDay(ctx.now))
  const yesterday = new Date(today.getTime() - DAY_MS)
  return transact(ctx, async (tx) => {
    const turning = await tx.db.wordGroup.findMany({
      where: { OR: [{ validFrom: today }, { validTo: yesterday }] },
      select: { id: true },
      orderBy: { code: 'asc' },
    })
    for (const { id } of turning) await emit(tx, null, vocabularyChanged, { id })
    return turning.length
  })
}
