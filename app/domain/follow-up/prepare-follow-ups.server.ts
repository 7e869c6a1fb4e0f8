import { emit } from '#app/platform/events/emit.server'
import { type Context, transact } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { workingDaysBetween } from '../taxonomy/working-days'
import { roundDue } from './follow-up'
import { followUpDue, followUpReminded } from './follow-up-events'

interface AcceptedDeal {
  id: string
  number: string
  seekerId: string
  acceptedAt: Date
  rounds: number[]
}

/** Deals whose technology was accepted, with the rounds that were opened for them. */
function acceptedDeals({ db }: Context): Promise<AcceptedDeal[]> {
  return db.$queryRaw<AcceptedDeal[]>`
    SELECT d.id, d.number, d."seekerId", min(h."createdAt") AS "acceptedAt",
      coalesce((SELECT array_agg(f.months) FROM follow_up f WHERE f."dealId" = d.id), '{}') AS rounds
    FROM deal d JOIN deal_history h ON h."dealId" = d.id AND h.kind = 'stage'
      AND h."to" IN ('accepted', 'closed')
    WHERE d.stage IN ('accepted', 'closed')
    GROUP BY d.id ORDER BY d.number`
}

/**
 * Opens the questionnaires whose day has come, each once, and reminds of those that have waited for as many
 * working days as the figure `follow-up-reminder-working-days` says. The link of a questionnaire answers for
 * `follow-up-link-days`.
 * @returns how many were opened and reminded of
 */
export async function prepareFollowUps(
  ctx: Context,
): Promise<{ opened: number; reminded: number }> {
  const { db, now } = ctx
  const today = dayAsDate(localDay(now))
  const days = await figureOn(db, 'follow-up-link-days', now)
  const expiresAt = new Date(now.getTime() + days * 86_400_000)
  let opened = 0
  for (const { id: dealId, number, seekerId, acceptedAt, rounds } of await acceptedDeals(ctx)) {
    const due = roundDue(dayAsDate(localDay(acceptedAt)), today)
    if (!due || rounds.some((months) => months >= due.months)) continue
    await transact(ctx, async (tx) => {
      const { count } = await tx.db.followUp.createMany({
        data: [{ dealId, ...due, sentAt: now, expiresAt, createdAt: now }],
        skipDuplicates: true,
      })
      if (count === 0) return
      const { id } = await tx.db.followUp.findUniqueOrThrow({
        where: { dealId_months: { dealId, months: due.months } },
      })
      await emit(tx, null, followUpDue, { id, dealId, number, seekerId })
      opened += 1
    })
  }
  return { opened, reminded: await remind(ctx) }
}

async function remind(ctx: Context): Promise<number> {
  const { db, now } = ctx
  const [wait, holidays, open] = await Promise.all([
    figureOn(db, 'follow-up-reminder-working-days', now),
    clockHolidays(db),
    db.followUp.findMany({
      where: { answeredAt: null, remindedAt: null, expiresAt: { gt: now } },
      include: { deal: { select: { number: true, seekerId: true } } },
    }),
  ])
  let reminded = 0
  for (const { id, dealId, createdAt, deal } of open) {
    if (workingDaysBetween(createdAt, now, holidays) < wait) continue
    await transact(ctx, async (tx) => {
      const where = { id, answeredAt: null, remindedAt: null }
      const { count } = await tx.db.followUp.updateMany({ where, data: { remindedAt: now } })
      if (count === 0) return
      await emit(tx, null, followUpReminded, { id, dealId, ...deal })
      reminded += 1
    })
  }
  return reminded
}
