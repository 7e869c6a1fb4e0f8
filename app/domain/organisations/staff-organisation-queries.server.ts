import { z } from 'zod'
import { isStaff } from '#app/domain/accounts/actor'
import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { evidenceOf } from './evidence'
import { organisationStatuses } from './organisation'
import { isMemberOf } from './organisation-record.server'
import type { OrganisationFilter } from './organisation-schemas'
import { filterWhere, organisationsPerPage } from './public-organisation-queries.server'

/** Organisations by the filter, those that wait longest first; for staff. */
export async function listStaffOrganisations(ctx: Context, filter: OrganisationFilter) {
  if (!isStaff(ctx.actor)) throw notFound()
  const where = {
    ...(await filterWhere(ctx, filter)),
    ...(filter.status ? { status: filter.status } : {}),
    ...(filter.due ? dueForReview(ctx.now) : {}),
  }
  const [total, organisations, byStatus, due] = await Promise.all([
    ctx.db.organisation.count({ where }),
    ctx.db.organisation.findMany({
      where,
      select: {
        id: true,
        name: true,
        type: true,
        status: true,
        taxCode: true,
        verifiedAt: true,
        changedAt: true,
        createdAt: true,
      },
      orderBy: [{ status: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
      skip: (filter.page - 1) * organisationsPerPage,
      take: organisationsPerPage,
    }),
    ctx.db.organisation.groupBy({ by: ['status'], _count: { _all: true } }),
    ctx.db.organisation.count({ where: dueForReview(ctx.now) }),
  ])
  const counts = new Map(byStatus.map(({ status, _count }) => [status, _count._all]))
  return {
    total,
    due,
    organisations: organisations.map(({ changedAt, ...row }) => ({
      ...row,
      lookAgain: lookAgain(row.verifiedAt, changedAt),
    })),
    counts: organisationStatuses.map((status) => ({ status, count: counts.get(status) ?? 0 })),
  }
}

/** Verified organisations whose last verification no longer holds. */
function dueForReview(now: Date) {
  return { status: 'verified' as const, reviewOn: { lte: dayAsDate(localDay(now)) } }
}

/** Everything staff need to decide on one organisation. */
export async function staffOrganisation(ctx: Context, id: string) {
  if (!isStaff(ctx.actor) || !z.uuid().safeParse(id).success) throw notFound()
  const found = await ctx.db.organisation.findUnique({
    where: { id },
    include: {
      history: { orderBy: { createdAt: 'desc' } },
      verifications: { orderBy: { verifiedAt: 'desc' } },
      mergedInto: { select: { successor: { select: { id: true, name: true } } } },
      memberships: {
        where: { status: { in: ['active', 'requested'] } },
        orderBy: { createdAt: 'asc' },
        select: {
          id: true,
          role: true,
          status: true,
          user: { select: { id: true, name: true, email: true, emailVerified: true } },
        },
      },
    },
  })
  if (!found) throw notFound()
  const { history, memberships, verifications, mergedInto, ...organisation } = found
  const owner = memberships.find(({ role, status }) => role === 'owner' && status === 'active')
  const address = owner?.user.emailVerified ? owner.user.email : null
  return {
    organisation,
    lookAgain: lookAgain(found.verifiedAt, found.changedAt),
    evidence: evidenceOf(found, address),
    namesakes: await namesakes(ctx, id, found.name),
    members: memberships,
    reviewDue: found.reviewOn !== null && found.reviewOn <= dayAsDate(localDay(ctx.now)),
    verifications: await withVerifiers(ctx, verifications),
    successor: mergedInto?.successor ?? null,
    /** Staff who belong to it decide nothing about it. */
    own: await isMemberOf(ctx.db, id, ctx.actor.userId),
    history: await withActors(ctx, history),
  }
}

function lookAgain(verifiedAt: Date | null, changedAt: Date | null): boolean {
  return verifiedAt !== null && changedAt !== null && changedAt > verifiedAt
}

function namesakes(ctx: Context, id: string, name: string) {
  return ctx.db.organisation.findMany({
    where: { id: { not: id }, name: { equals: name, mode: 'insensitive' } },
    select: { id: true, name: true, status: true },
    take: 5,
  })
}

async function withVerifiers<Row extends { verifiedById: string | null }>(
  ctx: Context,
  rows: Row[],
) {
  const named = await withActors(
    ctx,
    rows.map((row) => ({ ...row, actorId: row.verifiedById })),
  )
  return named.map(({ verifiedById: _, actorName, ...row }) => ({ ...row, verifiedBy: actorName }))
}

async function withActors<Row extends { actorId: string | null }>(ctx: Context, rows: Row[]) {
  const ids = rows.flatMap(({ actorId }) => actorId ?? [])
  const users = await ctx.db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map(({ actorId, ...row }) => ({
    ...row,
    actorName: actorId ? (names.get(actorId) ?? null) : null,
  }))
}
