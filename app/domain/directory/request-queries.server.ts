import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context } from '../context'
import { listingOfRequest } from './asked-listing.server'
import { mayActAs, rolesInRequest } from './directory-policy'
import { providersOffered } from './provider-queries.server'
import { asKeeper } from './provider-record.server'
import { isRequestNumber, requestSteps, stepsOpenTo } from './service-request'
import type { RequestFilter } from './service-request-schemas'

const listed = {
  number: true,
  organisationId: true,
  service: true,
  title: true,
  status: true,
  dueAt: true,
  createdAt: true,
  provider: { select: { name: true, slug: true } },
} as const

/** Those in progress first, by their clocks. */
const byClock: Prisma.ServiceRequestOrderByWithRelationInput[] = [
  { dueAt: { sort: 'asc', nulls: 'last' } },
  { createdAt: 'desc' },
]

/** What the actor's organisation asked for, newest first. */
export async function ownRequests(ctx: Context) {
  const { actor } = ctx
  if (actor.kind !== 'person' || !actor.organisation) throw notFound()
  return ctx.db.serviceRequest.findMany({
    where: { organisationId: actor.organisation.id },
    orderBy: { createdAt: 'desc' },
    select: listed,
  })
}

function providedBy({ actor }: Pick<Context, 'actor'>) {
  if (actor.kind !== 'person') throw notFound()
  const own = actor.organisation?.id
  return { OR: [{ userId: actor.userId }, ...(own ? [{ organisationId: own }] : [])] }
}

/** True where the actor, or their organisation, stands in the directory: their page of assignments is shown. */
export async function isProvider(ctx: Pick<Context, 'db' | 'actor'>): Promise<boolean> {
  if (ctx.actor.kind !== 'person') return false
  const found = await ctx.db.serviceProvider.findFirst({
    where: providedBy(ctx),
    select: { id: true },
  })
  return found !== null
}

/** What was assigned to the actor or their organisation, those to be delivered first. */
export async function assignedRequests(ctx: Context) {
  const rows = await ctx.db.serviceRequest.findMany({
    where: { provider: providedBy(ctx) },
    orderBy: byClock,
    select: listed,
  })
  return withOrganisations(ctx, rows)
}

/** Every request by the filter, those due first at the top, for staff. */
export async function staffRequests(ctx: Context, { status, officer }: RequestFilter) {
  asKeeper(ctx)
  const rows = await ctx.db.serviceRequest.findMany({
    where: {
      ...(status ? { status } : {}),
      ...(officer ? { officerId: actorId(ctx.actor) } : {}),
    },
    orderBy: byClock,
    select: listed,
  })
  return withOrganisations(ctx, rows)
}

async function withOrganisations<Row extends { organisationId: string }>(
  { db }: Context,
  rows: Row[],
) {
  const found = await db.organisation.findMany({
    where: { id: { in: rows.map(({ organisationId }) => organisationId) } },
    select: { id: true, name: true, slug: true },
  })
  const nameOf = (id: string) => found.find((row) => row.id === id)?.name ?? ''
  return rows.map(({ organisationId, ...row }) => ({
    ...row,
    organisation: nameOf(organisationId),
  }))
}

/**
 * A request as the actor sees it, with the steps that are open to them.
 * @throws DomainError not-found where it is nobody of theirs
 */
export async function serviceRequest(ctx: Context, number: string | undefined) {
  const found = isRequestNumber(number)
    ? await ctx.db.serviceRequest.findUnique({
        where: { number },
        include: {
          provider: true,
          wished: { select: { id: true, name: true, slug: true } },
          history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
        },
      })
    : null
  const roles = found ? rolesInRequest(ctx.actor, found) : []
  if (!found || roles.length === 0) throw notFound()
  const { history, provider, authorId, officerId, ...row } = found
  const organisation = await ctx.db.organisation.findUniqueOrThrow({
    where: { id: row.organisationId },
    select: { name: true, slug: true, status: true },
  })
  const people = await ctx.db.user.findMany({
    where: { id: { in: [officerId ?? '', ...history.flatMap(({ actorId }) => actorId ?? [])] } },
    select: { id: true, name: true },
  })
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null
  const steps = stepsOpenTo(row.status, roles).filter((step) =>
    mayActAs(ctx.actor, requestSteps[step].by, provider),
  )
  const candidates = steps.includes('assign')
    ? (await providersOffered(ctx))
        .filter(({ offered }) => offered.includes(row.service))
        .map(({ id, name, workplace }) => ({ id, name, workplace }))
    : []
  return {
    ...row,
    listing: await listingOfRequest(ctx.db, row),
    organisation,
    provider: provider && { name: provider.name, slug: provider.slug },
    officer: nameOf(officerId),
    steps,
    candidates,
    history: history.map(({ id, actorId, from, to, note, createdAt }) => ({
      id,
      from,
      to,
      note,
      createdAt,
      actorName: nameOf(actorId),
    })),
  }
}
