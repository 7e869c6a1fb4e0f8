import { notFound } from '#app/platform/http/domain-error'
import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import { budgetsInForce } from '../programmes/index.server'
import { mayReadApplications } from '../support-applications/application-policy'
import { contentOf } from '../support-applications/index.server'
import { sumsOf } from '../support-grants/grant-steps'
import { clockOf } from '../support-reviews/review-clock'
import { officerRoles } from '../support-reviews/review-policy'
import { openStatuses } from '../support-reviews/review-steps'
import { clockHolidays } from '../taxonomy/index.server'
import { workingDaysBetween } from '../taxonomy/working-days'
import { medianOf, moneyFirst, shareOf, yearWindow } from './figures'

function checkReader({ actor }: Context): void {
  if (!mayReadApplications(actor)) throw notFound()
}

/** Open applications by officer and by how their clocks stand now. */
async function queues(ctx: Context) {
  const [rows, officers, holidays] = await Promise.all([
    ctx.db.supportApplication.findMany({
      where: { status: { in: [...openStatuses] } },
      select: { status: true, review: { select: { officerId: true, stepDueAt: true } } },
    }),
    staffHolding(ctx.db, ctx.now, officerRoles),
    clockHolidays(ctx.db),
  ])
  const named = new Set(rows.map(({ review }) => review?.officerId ?? null))
  const former = await ctx.db.user.findMany({
    where: {
      id: {
        in: [...named].filter(
          (id): id is string => id !== null && !officers.some((officer) => officer.id === id),
        ),
      },
    },
    select: { id: true, name: true },
  })
  const everybody: { id: string | null; name: string | null }[] = [
    ...officers,
    ...former,
    ...(named.has(null) ? [{ id: null, name: null }] : []),
  ]
  return everybody.map(({ id, name }) => {
    const own = rows.filter(({ review }) => (review?.officerId ?? null) === id)
    const states = own.map(
      ({ status, review }) => clockOf(status, review?.stepDueAt ?? null, ctx.now, holidays).state,
    )
    const count = (state: string) => states.filter((each) => each === state).length
    return {
      id,
      name,
      open: own.length,
      running: count('running'),
      soon: count('soon'),
      late: count('late'),
      stopped: count('stopped'),
    }
  })
}

/** The decisions of a year that stand: of an application that was appealed, the later one. */
async function decisionsOf({ db }: Context, year: number) {
  const rows = await db.supportApplication.findMany({
    where: { decisions: { some: { decidedAt: yearWindow(year) } } },
    select: {
      programmeId: true,
      submittedAt: true,
      decisions: { orderBy: { decidedAt: 'asc' } },
      grant: { select: { status: true } },
    },
  })
  return rows.flatMap(({ decisions, submittedAt, ...row }) => {
    const first = decisions[0]
    const last = decisions.at(-1)
    if (!first || !last || !submittedAt) return []
    return [{ ...row, submittedAt, first, last, revoked: row.grant?.status === 'revoked' }]
  })
}

type Decided = Awaited<ReturnType<typeof decisionsOf>>

/** The year's budget, what was promised and what was paid, by programme, in đồng. */
async function budgets({ db }: Context, year: number, decided: Decided) {
  const [set, programmes, payments] = await Promise.all([
    budgetsInForce(db, { year }),
    db.programme.findMany({
      orderBy: { createdAt: 'asc' },
      select: {
        id: true,
        slug: true,
        versions: {
          where: { publishedAt: { not: null } },
          orderBy: { number: 'desc' },
          take: 1,
          select: { content: true },
        },
      },
    }),
    db.supportPayment.findMany({
      where: {
        paidOn: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) },
      },
      select: {
        kind: true,
        amount: true,
        grant: { select: { application: { select: { programmeId: true } } } },
      },
    }),
  ])
  const rows = programmes.flatMap(({ id, slug, versions }) => {
    const [version] = versions
    if (!version) return []
    const { name } = contentOf(version)
    const granted = decided.filter((row) => row.programmeId === id && !row.revoked)
    const promised = granted.reduce((sum, { last }) => sum + (last.approved ? last.amount : 0n), 0n)
    const { held: used } = sumsOf(
      payments.filter(({ grant }) => grant.application.programmeId === id),
    )
    const total = set.find(({ programmeId }) => programmeId === id)?.amount ?? null
    let taken = promised
    if (used > taken) taken = used
    return [
      { slug, name, budget: total, promised, used, left: total === null ? null : total - taken },
    ]
  })
  return moneyFirst(rows)
}

/**
 * The figures of support for those in charge: queues of now; budgets, decisions and refusals of a year.
 * @throws DomainError not-found for all but the staff who read applications
 */
export async function supportFigures(ctx: Context, year: number) {
  checkReader(ctx)
  const [decided, holidays, submitted] = await Promise.all([
    decisionsOf(ctx, year),
    clockHolidays(ctx.db),
    ctx.db.supportApplication.count({ where: { submittedAt: yearWindow(year) } }),
  ])
  const approved = decided.filter(({ last }) => last.approved).length
  const reasons = new Map<string, number>()
  for (const { last } of decided) {
    if (last.approved) continue
    for (const code of last.reasonCodes) reasons.set(code, (reasons.get(code) ?? 0) + 1)
  }
  return {
    year,
    submitted,
    decided: decided.length,
    approved,
    acceptance: shareOf(approved, decided.length),
    medianDays: medianOf(
      decided.map(({ submittedAt, first }) =>
        workingDaysBetween(submittedAt, first.decidedAt, holidays),
      ),
    ),
    refusals: [...reasons]
      .map(([code, count]) => ({ code, count }))
      .toSorted((one, other) => other.count - one.count || one.code.localeCompare(other.code)),
    officers: await queues(ctx),
    programmes: await budgets(ctx, year, decided),
  }
}

/**
 * The applications that were submitted in a year, one row each, for spreadsheets.
 * @throws DomainError not-found for all but the staff who read applications
 */
export async function exportRows(ctx: Context, year: number) {
  checkReader(ctx)
  const rows = await ctx.db.supportApplication.findMany({
    where: { submittedAt: yearWindow(year) },
    orderBy: { number: 'asc' },
    select: {
      number: true,
      status: true,
      submittedAt: true,
      dueAt: true,
      organisationId: true,
      budgetLines: { select: { amount: true } },
      programmeVersion: { select: { content: true } },
      review: { select: { officerId: true } },
      decisions: { orderBy: { decidedAt: 'desc' }, take: 1 },
      grant: { select: { payments: { select: { kind: true, amount: true } } } },
    },
  })
  const [organisations, people] = await Promise.all([
    ctx.db.organisation.findMany({
      where: { id: { in: rows.map(({ organisationId }) => organisationId) } },
      select: { id: true, name: true, taxCode: true },
    }),
    ctx.db.user.findMany({
      where: { id: { in: rows.flatMap(({ review }) => review?.officerId ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  return rows.map(({ decisions, grant, ...row }) => {
    const organisation = organisations.find(({ id }) => id === row.organisationId)
    const [decision] = decisions
    return {
      number: row.number ?? '',
      organisation: organisation?.name ?? '',
      taxCode: organisation?.taxCode ?? '',
      programme: contentOf(row.programmeVersion).name,
      status: row.status,
      officer: people.find(({ id }) => id === row.review?.officerId)?.name ?? '',
      submittedAt: row.submittedAt,
      dueAt: row.dueAt,
      decidedAt: decision?.decidedAt ?? null,
      reasonCodes: decision?.reasonCodes ?? [],
      asked: row.budgetLines.reduce((sum, { amount }) => sum + amount, 0n),
      granted: decision?.amount ?? 0n,
      paid: sumsOf(grant?.payments ?? []).held,
    }
  })
}
