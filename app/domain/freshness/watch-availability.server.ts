import { isDomainError } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { figureOn } from '../taxonomy/index.server'
import { askAvailability } from './ask-availability.server'
import { daysAfter } from './availability'
import { type CheckRow, openChecks } from './check-rows.server'
import { hideSilent } from './hide-silent.server'
import { remindOfCheck } from './remind-of-check.server'

const BATCH = 200

async function each(
  rows: readonly CheckRow[],
  work: (row: CheckRow) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (const row of rows) {
    try {
      if (await work(row)) done += 1
    } catch (error) {
      // Somebody took a step at the same moment: the next run looks again.
      if (!isDomainError(error)) throw error
    }
  }
  return done
}

/**
 * Asks whether published entries are still available, reminds once, and hides what nobody answers for. Periods
 * are dated figures in calendar days (`availability-…`). Imported entries are their source's to keep and are
 * never asked about.
 * @returns how many were asked about, reminded of and hidden
 */
export async function watchAvailability(
  ctx: Context,
): Promise<{ asked: number; reminded: number; hidden: number }> {
  const { db, now } = ctx
  const reminderDays = await figureOn(db, 'availability-reminder-days', now)
  const asked = await askAvailability(ctx)
  const waiting = { hiddenAt: null, remindedAt: null, hideAt: { gt: now } }
  const toRemind = await openChecks(
    db,
    { ...waiting, askedAt: { lte: daysAfter(now, -reminderDays) } },
    BATCH,
  )
  const reminded = await each(toRemind, (row) => remindOfCheck(ctx, row))
  let hidden = 0
  for (let more = true; more; ) {
    const silent = await openChecks(db, { hiddenAt: null, hideAt: { lte: now } }, BATCH)
    const done = await each(silent, (row) => hideSilent(ctx, row))
    hidden += done
    more = silent.length === BATCH && done > 0
  }
  return { asked, reminded, hidden }
}
