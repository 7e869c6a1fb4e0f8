import { notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context } from '../context'
import { councilApplication } from '../support-applications/index.server'
import { isReceiptNumber } from '../support-applications/receipt-number'
import { isComplete } from './council'
import { councilView, findRow, nameLookup } from './review-queries.server'

/** The councils that the actor sits on, those at work first. */
export async function ownCouncils(ctx: Context) {
  const rows = await ctx.db.supportCouncilMember.findMany({
    where: { userId: actorId(ctx.actor) ?? '' },
    orderBy: { createdAt: 'desc' },
    include: {
      council: {
        include: {
          application: {
            select: { number: true, status: true, organisationId: true, review: true },
          },
        },
      },
    },
  })
  const organisations = await ctx.db.organisation.findMany({
    where: { id: { in: rows.map(({ council }) => council.application.organisationId) } },
    select: { id: true, name: true },
  })
  const items = rows.map(({ council: { application }, conflict, scoredAt }) => ({
    number: application.number ?? '',
    organisation: organisations.find(({ id }) => id === application.organisationId)?.name ?? '',
    dueAt: application.status === 'council' ? (application.review?.stepDueAt ?? null) : null,
    state:
      conflict === true
        ? ('out' as const)
        : scoredAt
          ? ('scored' as const)
          : application.status === 'council'
            ? conflict === null
              ? ('to-declare' as const)
              : ('to-score' as const)
            : ('over' as const),
  }))
  const waits = (state: string) => (state.startsWith('to-') ? 0 : 1)
  return items.toSorted((one, other) => waits(one.state) - waits(other.state))
}

/**
 * The seat of the actor on the council of an application: before they have declared, only who applies; with
 * a conflict nothing more; without one the application, and the points of others once all have scored.
 * @throws DomainError not-found for all but its members
 */
export async function councilSeat(ctx: Context, number: string | undefined) {
  const row = isReceiptNumber(number) ? await findRow(ctx, { number }) : null
  const seat = row?.council?.members.find(({ userId }) => userId === actorId(ctx.actor))
  if (!row?.council || !seat) throw notFound()
  const [organisation, nameOf] = await Promise.all([
    ctx.db.organisation.findUniqueOrThrow({
      where: { id: row.organisationId },
      select: { name: true },
    }),
    nameLookup(
      ctx,
      row.council.members.map(({ userId }) => userId),
    ),
  ])
  const application = seat.conflict === false ? await councilApplication(ctx, number) : null
  const complete = isComplete(row.council.members)
  return {
    number: row.number ?? '',
    organisation: organisation.name,
    open: row.status === 'council',
    dueAt: row.review?.stepDueAt ?? null,
    seat: {
      conflict: seat.conflict,
      conflictNote: seat.conflictNote,
      scoredAt: seat.scoredAt,
      remark: seat.remark,
      points: Object.fromEntries(
        seat.scores.map(({ criterionCode, points }) => [criterionCode, points]),
      ),
    },
    application,
    council:
      application && complete
        ? councilView(row.council, nameOf, application.content.panel.independentPercent)
        : null,
  }
}
