import { emit } from '#app/platform/events/emit.server'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from './dates'
import { unitsSucceeded } from './unit-events'

const DAY_MS = 86_400_000

/**
 * Tells the exchange of the units that become others today: what is found by place follows. Telling it twice does
 * no harm.
 * @returns how many facts begin to hold
 */
export async function announceTurningUnits(ctx: Context): Promise<number> {
  const today = dayAsDate(localDay(ctx.now))
  const ended = await ctx.db.administrativeUnit.findMany({
    where: { validTo: new Date(today.getTime() - DAY_MS) },
    select: { code: true },
  })
  return transact(ctx, async (tx) => {
    const facts = await tx.db.administrativeUnitSuccession.findMany({
      where: {
        OR: [
          { effectiveOn: today },
          { effectiveOn: { lt: today }, predecessorCode: { in: ended.map(({ code }) => code) } },
        ],
      },
      select: { predecessorCode: true, successorCode: true },
      orderBy: [{ predecessorCode: 'asc' }, { successorCode: 'asc' }],
    })
    for (const fact of facts) await emit(tx, null, unitsSucceeded, fact)
    return facts.length
  })
}
