import type { Context } from '../context'
import { pageCount, pageWindow } from '../list-page'
import { figureOn, termsOf } from '../taxonomy/index.server'
import { daysUntil, filingDue } from './registration'
import { registrantOf, registrationCase } from './registration-duty'

const DAY_MS = 86_400_000

/**
 * The dossiers that wait for the authority's answer, the most urgent first. The caller checks that the reader
 * is staff.
 */
export async function registrationDesk({ db, now }: Context, page: number) {
  const where = { status: 'submitted' as const, deal: { certificateNumber: null } }
  const [total, rows] = await Promise.all([
    db.registration.count({ where }),
    db.registration.findMany({
      where,
      orderBy: [{ decisionDueAt: 'asc' }, { id: 'asc' }],
      ...pageWindow(page),
      select: {
        id: true,
        submittedAt: true,
        completionDueAt: true,
        decisionDueAt: true,
        deal: { select: { number: true, title: true } },
      },
    }),
  ])
  return {
    items: rows.map(({ deal, ...row }) => ({
      ...row,
      ...deal,
      late: row.decisionDueAt !== null && row.decisionDueAt < now,
    })),
    total,
    page,
    pages: pageCount(total),
  }
}

/** A contract whose dossier has to be sent in soon. */
export interface DueRegistration {
  dealId: string
  number: string
  /** The party that sends it in. */
  organisationId: string
  due: Date
  /** Calendar days that are left. */
  left: number
  /** Days before the end at which this reminder is due, which names it. */
  reminder: number
}

/**
 * The contracts that must be registered, have not been sent in, and have a reminder due today: each comes up
 * with the last reminder whose day has come, from its day until the 90 days are over.
 */
export async function dueRegistrations({ db, now }: Context): Promise<DueRegistration[]> {
  const [days, first, last, cases] = await Promise.all([
    figureOn(db, 'registration-filing-days', now),
    figureOn(db, 'registration-first-reminder-days', now),
    figureOn(db, 'registration-last-reminder-days', now),
    termsOf(db, 'registration-case', now),
  ])
  const must = cases.flatMap(({ code, parentCode }) => (parentCode === 'must' ? [code] : []))
  const deals = await db.deal.findMany({
    where: {
      stage: { in: ['signed', 'executing', 'accepted'] },
      certificateNumber: null,
      signedOn: { gte: new Date(now.getTime() - (days + 1) * DAY_MS) },
      contract: { isNot: null },
      OR: [{ registration: null }, { registration: { status: { not: 'submitted' } } }],
    },
    orderBy: { number: 'asc' },
    include: { contract: true },
  })
  return deals.flatMap((deal) => {
    const { contract, signedOn } = deal
    if (!contract || !signedOn || !must.includes(registrationCase(contract) ?? '')) return []
    const due = filingDue(signedOn, days)
    const left = daysUntil(due, now)
    const reminder = left <= last ? last : first
    if (left < 0 || left > first) return []
    const organisationId = registrantOf(contract) === 'provider' ? deal.providerId : deal.seekerId
    return [{ dealId: deal.id, number: deal.number, organisationId, due, left, reminder }]
  })
}
