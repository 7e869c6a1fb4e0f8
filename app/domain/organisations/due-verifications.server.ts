import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { figureOn } from '../taxonomy/index.server'

const DAY_MS = 86_400_000
/** Days before the end at which organisation and staff hear of it, each once; 0 is the day itself. */
const THE_DAY_ITSELF = 0

/** An organisation whose verification ends soon or has ended. */
export interface DueVerification {
  organisationId: string
  name: string
  reviewOn: Date
  /** Days ahead: the reminder that is due, which names it. */
  reminder: number
  /** Who verified it last, where they still may; null: any moderator. */
  officerId: string | null
}

/**
 * The verified organisations that are to be verified again within `verification-first-reminder-days`, each under the
 * last reminder it has reached: the first, that of `verification-last-reminder-days`, or that of the day itself.
 */
export async function dueVerifications({ db, now }: Context): Promise<DueVerification[]> {
  const today = dayAsDate(localDay(now))
  const [first, last, holders] = await Promise.all([
    figureOn(db, 'verification-first-reminder-days', now),
    figureOn(db, 'verification-last-reminder-days', now),
    staffHolding(db, now, ['moderator', 'head_of_department']),
  ])
  const reminders = [THE_DAY_ITSELF, last, first].toSorted((a, b) => a - b)
  const inDays = (days: number) => new Date(today.getTime() + days * DAY_MS)
  const rows = await db.organisation.findMany({
    where: { status: 'verified', reviewOn: { lte: inDays(Math.max(first, last)) } },
    select: {
      id: true,
      name: true,
      reviewOn: true,
      verifications: {
        orderBy: { verifiedAt: 'desc' },
        take: 1,
        select: { verifiedById: true },
      },
    },
    orderBy: [{ reviewOn: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap(({ id, name, reviewOn, verifications }) => {
    const reminder = reminders.find((days) => reviewOn && reviewOn <= inDays(days))
    if (!reviewOn || reminder === undefined) return []
    const by = verifications[0]?.verifiedById
    const officerId = holders.some((holder) => holder.id === by) ? (by ?? null) : null
    return [{ organisationId: id, name, reviewOn, reminder, officerId }]
  })
}
