import type { Context } from '../context'
import { pageCount, pageWindow } from '../list-page'
import { figureOn, termsOf } from '../taxonomy/index.server'
import { daysUntil, filingDue } from './registration'
import { registrantOf, registrationCase } from './registration-duty'

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

/** What the law in force on a day of signing asks, read once for each day. */
function lawOfSigning(db: Context['db']) {
  const read = async (signedOn: Date) => {
    const [days, cases] = await Promise.all([
      figureOn(db, 'registration-filing-days', signedOn),
      termsOf(db, 'registration-case', signedOn),
    ])
    return {
      days,
      must: cases.flatMap(({ code, parentCode }) => (parentCode === 'must' ? [code] : [])),
    }
  }
  const known = new Map<number, ReturnType<typeof read>>()
  return (signedOn: Date) => {
    const law = known.get(signedOn.getTime()) ?? read(signedOn)
    known.set(signedOn.getTime(), law)
    return law
  }
}

/**
 * The contracts that must be registered, have not been sent in, and have a reminder due today: each comes up
 * with the last reminder whose day has come, from its day until its days are over. Whether a contract must be
 * registered, and within how many days, is judged by what was in force when it was signed.
 */
export async function dueRegistrations({ db, now }: Context): Promise<DueRegistration[]> {
  const [first, last, deals] = await Promise.all([
    figureOn(db, 'registration-first-reminder-days', now),
    figureOn(db, 'registration-last-reminder-days', now),
    db.deal.findMany({
      where: {
        stage: { in: ['signed', 'executing', 'accepted', 'closed'] },
        certificateNumber: null,
        signedOn: { not: null },
        contract: { isNot: null },
        OR: [{ registration: null }, { registration: { status: { not: 'submitted' } } }],
      },
      orderBy: { number: 'asc' },
      include: { contract: true },
    }),
  ])
  const lawOn = lawOfSigning(db)
  const found: DueRegistration[] = []
  for (const { contract, signedOn, id: dealId, number, providerId, seekerId } of deals) {
    const caseCode = contract && registrationCase(contract)
    if (!caseCode || !signedOn) continue
    const { days, must } = await lawOn(signedOn)
    const due = filingDue(signedOn, days)
    const left = daysUntil(due, now)
    if (!must.includes(caseCode) || left < 0 || left > first) continue
    const organisationId = registrantOf(contract) === 'provider' ? providerId : seekerId
    const reminder = left <= last ? last : first
    found.push({ dealId, number, organisationId, due, left, reminder })
  }
  return found
}
