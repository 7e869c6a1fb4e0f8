import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import { pageCount, pageWindow } from '../list-page'
import { mayReadApplications } from '../support-applications/application-policy'
import { contentOf } from '../support-applications/index.server'
import { clockHolidays } from '../taxonomy/index.server'
import { clockOf } from './review-clock'
import { officerRoles } from './review-policy'
import { openStatuses, type SupportApplicationStatus } from './review-steps'

export interface DeskFilter {
  page: number
  /** `me`, `none`, or an officer's id. */
  officer?: string | undefined
  show: 'open' | 'late' | 'decided'
}

const columns = {
  id: true,
  number: true,
  status: true,
  submittedAt: true,
  dueAt: true,
  organisationId: true,
  budgetLines: { select: { amount: true } },
  programmeVersion: { select: { content: true } },
  review: { select: { officerId: true, stepDueAt: true } },
} as const

function whereOf({ actor, now }: Context, { officer, show }: DeskFilter) {
  const status: SupportApplicationStatus[] =
    show === 'decided' ? ['approved', 'refused', 'withdrawn'] : [...openStatuses]
  const officerId = officer === 'me' ? actorId(actor) : officer === 'none' ? null : officer
  const review: Prisma.SupportReviewWhereInput = {
    ...(officerId === undefined ? {} : { officerId }),
    ...(show === 'late' ? { stepDueAt: { lt: now } } : {}),
  }
  return {
    status: { in: status },
    ...(Object.keys(review).length > 0 ? { review } : {}),
  } satisfies Prisma.SupportApplicationWhereInput
}

async function names(ctx: Context, rows: { organisationId: string }[], officerIds: string[]) {
  const [organisations, people] = await Promise.all([
    ctx.db.organisation.findMany({
      where: { id: { in: rows.map(({ organisationId }) => organisationId) } },
      select: { id: true, name: true },
    }),
    ctx.db.user.findMany({
      where: { id: { in: officerIds } },
      select: { id: true, name: true },
    }),
  ])
  const of = (list: { id: string; name: string }[]) =>
    new Map(list.map((row) => [row.id, row.name]))
  return { organisations: of(organisations), people: of(people) }
}

/**
 * The submitted applications with their clocks, what is due first at the top.
 * @throws DomainError not-found for all but the staff who read applications
 */
export async function reviewDesk(ctx: Context, filter: DeskFilter) {
  if (!mayReadApplications(ctx.actor)) throw notFound()
  const where = whereOf(ctx, filter)
  const [total, holidays, officers, rows] = await Promise.all([
    ctx.db.supportApplication.count({ where }),
    clockHolidays(ctx.db),
    staffHolding(ctx.db, ctx.now, officerRoles),
    ctx.db.supportApplication.findMany({
      where,
      orderBy:
        filter.show === 'decided'
          ? [{ updatedAt: 'desc' }]
          : [{ review: { stepDueAt: { sort: 'asc', nulls: 'last' } } }, { dueAt: 'asc' }],
      select: columns,
      ...pageWindow(filter.page),
    }),
  ])
  const known = await names(
    ctx,
    rows,
    rows.flatMap(({ review }) => review?.officerId ?? []),
  )
  const items = rows.map(({ budgetLines, programmeVersion, review, ...row }) => ({
    ...row,
    programme: contentOf(programmeVersion).name,
    organisation: known.organisations.get(row.organisationId) ?? '',
    amount: budgetLines.reduce((sum, { amount }) => sum + amount, 0n),
    officer: review?.officerId ? (known.people.get(review.officerId) ?? null) : null,
    stepDueAt: review?.stepDueAt ?? null,
    clock: clockOf(row.status, review?.stepDueAt ?? null, ctx.now, holidays),
  }))
  return { items, total, page: filter.page, pages: pageCount(total), officers }
}
