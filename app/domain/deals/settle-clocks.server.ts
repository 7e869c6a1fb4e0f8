import { type Context, transact } from '../context'
import { freezesOf } from '../listings/index.server'
import { suspensionsOf } from '../organisations/index.server'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { listingOf } from './interest'
import { clockStop, laterDue } from './interest-clock'

/**
 * Stops and resumes the clocks of the interests that wait for an organisation: they stand still while their entry is
 * frozen or the organisation suspended, for then it cannot accept. How they stand is worked out anew from the
 * histories of both, so that it may run twice, late, and after several changes at once.
 * @returns how many clocks were changed
 */
export function settleClocks(ctx: Context, organisationId: string): Promise<number> {
  return transact(ctx, async (tx) => {
    const { db, now } = tx
    // Whoever comes second reads what happened until then.
    await db.$queryRaw`SELECT 1 FROM interest WHERE "toOrganisationId" = ${organisationId}::uuid
      AND status = 'pending' ORDER BY id FOR UPDATE`
    const waiting = await db.interest.findMany({
      where: { toOrganisationId: organisationId, status: 'pending' },
    })
    if (waiting.length === 0) return 0
    const [holidays, days, suspensions, freezes] = await Promise.all([
      clockHolidays(db),
      figureOn(db, 'interest-answer-working-days', now),
      suspensionsOf(db, organisationId),
      freezesOf(
        db,
        waiting.map((interest) => listingOf(interest).id),
      ),
    ])
    const suspended = suspensions.map((mark) => ({
      at: mark.at,
      cause: 'suspended' as const,
      holds: mark.suspended,
    }))
    let changed = 0
    for (const interest of waiting) {
      const frozen = freezes
        .filter(({ listingId }) => listingId === listingOf(interest).id)
        .map((mark) => ({ at: mark.at, cause: 'frozen' as const, holds: mark.frozen }))
      const stop = clockStop([...suspended, ...frozen], interest.createdAt, holidays)
      const isSame =
        stop.stoppedAt?.getTime() === interest.stoppedAt?.getTime() &&
        stop.stoppedDays === interest.stoppedDays
      if (isSame) continue
      const dueAt = laterDue(interest, days + stop.stoppedDays, holidays)
      await db.interest.update({
        where: { id: interest.id },
        data: { ...stop, ...(dueAt ? { dueAt } : {}) },
      })
      changed += 1
    }
    return changed
  })
}
