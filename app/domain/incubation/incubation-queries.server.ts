import type { Prisma } from '#app/platform/db/generated/client'
import { notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context } from '../context'
import { dayAsDate, localDay } from '../taxonomy/dates'
import { mentorCandidates } from './change-mentor.server'
import { demoDayStateAt, takesAnswers } from './demo-day'
import { isOverdue, isProjectNumber, milestoneStepsFor } from './incubation'
import { mayKeepIncubation, refusalForFirm, sidesOf } from './incubation-policy'
import { asKeeper } from './incubation-record.server'
import type { ProjectFilter } from './incubation-schemas'

const listed = {
  id: true,
  number: true,
  organisationId: true,
  titleVi: true,
  titleEn: true,
  status: true,
  endsOn: true,
  officerId: true,
  milestones: {
    where: { status: { in: ['planned', 'reported'] } },
    orderBy: { dueOn: 'asc' },
    select: { titleVi: true, titleEn: true, dueOn: true, status: true },
  },
} satisfies Prisma.IncubationProjectSelect

async function namesOf({ db }: Pick<Context, 'db'>, organisations: string[], people: string[]) {
  const [firms, users] = await Promise.all([
    db.organisation.findMany({
      where: { id: { in: organisations } },
      select: { id: true, name: true },
    }),
    db.user.findMany({ where: { id: { in: people } }, select: { id: true, name: true } }),
  ])
  const of = (rows: { id: string; name: string }[]) =>
    new Map(rows.map(({ id, name }) => [id, name]))
  return { firms: of(firms), people: of(users) }
}

async function listProjects(ctx: Context, where: Prisma.IncubationProjectWhereInput) {
  const rows = await ctx.db.incubationProject.findMany({
    where,
    select: listed,
    orderBy: [{ status: 'asc' }, { number: 'desc' }],
  })
  const known = await namesOf(
    ctx,
    rows.map(({ organisationId }) => organisationId),
    rows.flatMap(({ officerId }) => officerId ?? []),
  )
  const today = dayAsDate(localDay(ctx.now))
  return rows.map(({ milestones, organisationId, officerId, ...row }) => {
    const next = row.status === 'incubating' ? milestones[0] : undefined
    return {
      ...row,
      organisation: known.firms.get(organisationId) ?? '',
      officer: officerId ? (known.people.get(officerId) ?? null) : null,
      next: next ? { ...next, late: isOverdue(next, today) } : null,
      waiting: milestones.filter(({ status }) => status === 'reported').length,
    }
  })
}

export type ListedProject = Awaited<ReturnType<typeof listProjects>>[number]

/** Every project by the filter, those under way first, for staff. @throws DomainError not-found */
export function staffProjects(
  ctx: Context,
  { status, officer }: ProjectFilter,
): Promise<ListedProject[]> {
  asKeeper(ctx)
  return listProjects(ctx, {
    ...(status ? { status } : {}),
    ...(officer ? { officerId: actorId(ctx.actor) } : {}),
  })
}

/** The projects of the actor's organisation, and those that the actor mentors. */
export async function ownProjects(ctx: Context) {
  const { actor } = ctx
  if (actor.kind !== 'person') throw notFound()
  const own = actor.organisation?.id
  const behind = { OR: [{ userId: actor.userId }, ...(own ? [{ organisationId: own }] : [])] }
  const [incubated, mentored] = await Promise.all([
    own ? listProjects(ctx, { organisationId: own }) : [],
    listProjects(ctx, { mentors: { some: { endedAt: null, provider: behind } } }),
  ])
  return { incubated, mentored }
}

const whole = {
  milestones: { orderBy: [{ dueOn: 'asc' }, { createdAt: 'asc' }] },
  mentors: {
    orderBy: { createdAt: 'asc' },
    include: {
      provider: {
        select: { name: true, slug: true, status: true, userId: true, organisationId: true },
      },
      sessions: { orderBy: { heldOn: 'desc' } },
    },
  },
  showings: {
    where: { status: { not: 'removed' } },
    orderBy: { demoDay: { startsAt: 'desc' } },
    include: { demoDay: true },
  },
  history: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
} satisfies Prisma.IncubationProjectInclude

async function findWhole({ db, actor }: Context, number: string | undefined) {
  const found = isProjectNumber(number)
    ? await db.incubationProject.findUnique({ where: { number }, include: whole })
    : null
  const sides = found ? sidesOf(actor, found) : []
  if (!found || sides.length === 0) throw notFound()
  return { found, sides }
}

/** The receipt number of the application a project came from; it is for the firm and for staff. */
async function applicationOf({ db }: Context, id: string | null) {
  if (!id) return null
  const row = await db.supportApplication.findUnique({ where: { id }, select: { number: true } })
  return row?.number ?? null
}

/**
 * A project as the actor sees it, with the steps that are open to them.
 * @throws DomainError not-found where it is nobody of theirs
 */
export async function incubationProject(ctx: Context, number: string | undefined) {
  const { found, sides } = await findWhole(ctx, number)
  const { history, mentors, milestones, showings, applicationId, officerId, ...row } = found
  const today = dayAsDate(localDay(ctx.now))
  const organisation = await ctx.db.organisation.findUniqueOrThrow({
    where: { id: row.organisationId },
    select: { name: true, slug: true, status: true },
  })
  const actors = history.flatMap(({ actorId: id }) => id ?? [])
  const { people } = await namesOf(ctx, [], [officerId ?? '', ...actors])
  const active = row.status === 'incubating'
  const mayAct = sides.includes('firm') && refusalForFirm(ctx.actor) === null
  const acting = sides.filter((side) => side !== 'firm' || mayAct)
  const staff = sides.includes('staff')
  const named = new Set(mentors.filter(({ endedAt }) => !endedAt).map((each) => each.providerId))
  const candidates =
    staff && active
      ? (await mentorCandidates(ctx))
          .filter(({ id }) => !named.has(id))
          .map(({ id, name, workplace }) => ({ id, name, workplace }))
      : []
  return {
    ...row,
    organisation,
    application:
      sides.includes('mentor') && sides.length === 1
        ? null
        : await applicationOf(ctx, applicationId),
    officer: officerId ? (people.get(officerId) ?? null) : null,
    sides: acting,
    active,
    milestones: milestones.map((milestone) => ({
      ...milestone,
      late: active && isOverdue(milestone, today),
      steps: milestoneStepsFor(row.status, milestone.status, acting),
    })),
    mentors: mentors.map(({ id, topic, createdAt, endedAt, provider }) => ({
      ...{ id, topic, createdAt, endedAt },
      name: provider.name,
      slug: provider.status === 'listed' ? provider.slug : null,
      reachable: provider.userId !== null || provider.organisationId !== null,
    })),
    sessions: mentors
      .flatMap(({ provider, sessions }) =>
        sessions.map(({ id, heldOn, words }) => ({ id, heldOn, words, mentor: provider.name })),
      )
      .toSorted((one, other) => +other.heldOn - +one.heldOn),
    showings: showings
      .map(({ demoDay, status, technologyIds, needIds }) => {
        const state = demoDayStateAt(ctx.now, demoDay)
        return {
          ...{ status, technologyIds, needIds, state },
          day: demoDay,
          open: active && mayAct && takesAnswers(state),
        }
      })
      // Nobody but staff sees a day before it is published, unless they are invited to it.
      .filter(({ state, status }) => staff || state !== 'draft' || status === 'invited' || mayAct),
    candidates,
    history: history.map(({ id, actorId: by, action, note, createdAt }) => ({
      ...{ id, action, note, createdAt },
      actorName: by ? (people.get(by) ?? null) : null,
    })),
  }
}

export type IncubationView = Awaited<ReturnType<typeof incubationProject>>

/** Approved applications from which no project came yet, for staff. */
export async function incubableApplications(ctx: Context) {
  if (!mayKeepIncubation(ctx.actor)) throw notFound()
  const taken = await ctx.db.incubationProject.findMany({
    where: { applicationId: { not: null } },
    select: { applicationId: true },
  })
  const rows = await ctx.db.supportApplication.findMany({
    where: {
      status: 'approved',
      number: { not: null },
      id: { notIn: taken.flatMap(({ applicationId }) => applicationId ?? []) },
    },
    orderBy: { number: 'desc' },
    select: { number: true, organisationId: true },
  })
  const { firms } = await namesOf(
    ctx,
    rows.map(({ organisationId }) => organisationId),
    [],
  )
  return rows.map(({ number, organisationId }) => ({
    number: number ?? '',
    organisation: firms.get(organisationId) ?? '',
  }))
}
