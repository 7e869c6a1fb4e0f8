import type { Context } from '../context'
import { localDay } from '../taxonomy/dates'
import { clockHolidays, figureOn } from '../taxonomy/index.server'
import { isWorkingDay, workingDaysBetween } from '../taxonomy/working-days'
import { dayOf } from './services.server'

const DAY_MS = 86_400_000

/** Somebody is to be told that a request is due: who is next, and whether its time is over. */
export interface DueRequest {
  id: string
  number: string
  /** `requested` waits for staff, `assigned` for its provider. */
  status: 'requested' | 'assigned'
  providerId: string | null
  officerId: string | null
  dueAt: Date
  late: boolean
}

/** Requests whose time is over within a working day, or is over; on working days only. */
export async function dueRequests(ctx: Context): Promise<DueRequest[]> {
  const holidays = await clockHolidays(ctx.db)
  if (!isWorkingDay(localDay(ctx.now), holidays)) return []
  const rows = await ctx.db.serviceRequest.findMany({
    where: { status: { in: ['requested', 'assigned'] }, dueAt: { not: null } },
    orderBy: { dueAt: 'asc' },
    select: {
      id: true,
      number: true,
      status: true,
      providerId: true,
      officerId: true,
      dueAt: true,
    },
  })
  return rows.flatMap(({ dueAt, status, ...row }) => {
    if (!dueAt || (status !== 'requested' && status !== 'assigned')) return []
    const late = dueAt < ctx.now
    if (!late && workingDaysBetween(ctx.now, dueAt, holidays) > 1) return []
    return [{ ...row, status, dueAt, late }]
  })
}

/** Certificates that end within the days of the figure, with whose they are. */
export async function endingCertificates(ctx: Context) {
  const days = await figureOn(ctx.db, 'certificate-warning-days', ctx.now)
  const today = dayOf(ctx.now)
  return ctx.db.serviceCertificate.findMany({
    where: { expiresOn: { gte: today, lte: new Date(today.getTime() + days * DAY_MS) } },
    orderBy: { expiresOn: 'asc' },
    select: {
      id: true,
      number: true,
      expiresOn: true,
      provider: { select: { id: true, name: true, userId: true, organisationId: true } },
    },
  })
}
