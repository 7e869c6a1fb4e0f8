import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { isStaff, organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { openLevelsOf } from '../disclosure/index.server'
import { mayOpenFile } from '../listings/disclosure'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { wordsIn } from '../listings/words'
import { labelsOf } from '../taxonomy/index.server'
import { askable } from './ask-opinion.server'
import {
  isOpinionNumber,
  mayAskOpinions,
  type OpinionConclusion,
  type OpinionRole,
  type OpinionStepName,
  rolesInOpinion,
  stepsOpenIn,
} from './opinion'
import { entryOf } from './record-step.server'

const texts = { select: { lang: true, title: true } } as const
const listed = {
  number: true,
  state: true,
  dueAt: true,
  answeredAt: true,
  createdAt: true,
  technologyId: true,
  needId: true,
  provider: { select: { name: true } },
  technology: { select: { texts } },
  need: { select: { texts } },
} as const

type Titled = {
  technology: { texts: { lang: string; title: string }[] } | null
  need: { texts: { lang: string; title: string }[] } | null
}

const titleOf = ({ technology, need }: Titled, locale: Locale) =>
  wordsIn(technology?.texts ?? need?.texts ?? [], locale)('title')

async function list(ctx: Context, where: object, locale: Locale) {
  const [rows, states] = await Promise.all([
    ctx.db.opinionRequest.findMany({
      where,
      orderBy: [
        { closedAt: { sort: 'desc', nulls: 'first' } },
        { dueAt: { sort: 'asc', nulls: 'last' } },
      ],
      select: listed,
      take: 200,
    }),
    labelsOf(ctx.db, 'opinion-state', locale),
  ])
  return rows.map(({ technology, need, provider, ...row }) => ({
    ...row,
    entry: titleOf({ technology, need }, locale),
    expert: provider.name,
    stateLabel: states[row.state] ?? row.state,
    isLate: row.dueAt !== null && row.dueAt < ctx.now,
  }))
}

/** Every request for an opinion, those in progress first, for staff. @throws DomainError not found */
export async function staffOpinions(ctx: Context, locale: Locale) {
  if (!mayAskOpinions(ctx.actor)) throw notFound()
  return list(ctx, {}, locale)
}

/** What the actor was asked as an expert. */
export async function ownOpinions(ctx: Context, locale: Locale) {
  if (ctx.actor.kind !== 'person') throw notFound()
  return list(ctx, { provider: { userId: ctx.actor.userId } }, locale)
}

/** Experts who can be asked, by name. */
export async function askableExperts({ db, actor }: Context) {
  if (!mayAskOpinions(actor)) throw notFound()
  return db.serviceProvider.findMany({
    where: askable,
    orderBy: { name: 'asc' },
    select: { id: true, name: true, workplace: true },
  })
}

/**
 * A request as the actor sees it, with the steps that are open to them.
 * @throws DomainError not found where it is nobody of theirs
 */
export async function opinionRequest(
  ctx: Context,
  number: string | undefined,
  locale: Locale,
  page?: OpinionRole,
) {
  const found = isOpinionNumber(number)
    ? await ctx.db.opinionRequest.findUnique({
        where: { number },
        include: {
          provider: { select: { name: true, workplace: true, userId: true } },
          technology: { select: { slug: true, texts } },
          need: { select: { slug: true, texts } },
          steps: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] },
        },
      })
    : null
  const roles = found ? rolesInOpinion(ctx.actor, found.provider.userId, page) : []
  if (!found || roles.length === 0) throw notFound()
  const { technology, need, provider, steps, requestedById, conclusion, ...row } = found
  const people = await ctx.db.user.findMany({
    where: { id: { in: [requestedById, ...steps.flatMap(({ actorId }) => actorId ?? [])] } },
    select: { id: true, name: true },
  })
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null
  const states = await labelsOf(ctx.db, 'opinion-state', locale)
  return {
    ...row,
    conclusion: conclusion as OpinionConclusion | null,
    entry: { ...entryOf(row), title: titleOf({ technology, need }, locale) },
    expert: { name: provider.name, workplace: provider.workplace },
    requestedBy: nameOf(requestedById),
    stateLabel: states[row.state] ?? row.state,
    isStaff: roles.includes('staff'),
    open: stepsOpenIn(found, roles),
    steps: steps.map(({ id, actorId, step, state, words, createdAt }) => ({
      id,
      step: step as OpinionStepName,
      stateLabel: states[state] ?? state,
      words,
      at: createdAt,
      by: nameOf(actorId),
    })),
  }
}

/** A result that is attached to an entry. */
export interface AttachedOpinion {
  number: string
  project: string | null
  conclusion: OpinionConclusion
  answer: string
  answeredAt: Date
  expert: string
  workplace: string | null
}

/** Results attached to an entry that the actor may read: by their disclosure, or as its owner or staff. */
export async function opinionsOf(
  ctx: Context,
  { kind, id }: { kind: ListingKind; id: string },
): Promise<AttachedOpinion[]> {
  const rows = await ctx.db.opinionRequest.findMany({
    where: { ...ownerColumn(kind, id), attachedAt: { not: null } },
    orderBy: { answeredAt: 'desc' },
    include: {
      provider: { select: { name: true, workplace: true } },
      technology: { select: { organisationId: true } },
      need: { select: { organisationId: true } },
    },
  })
  if (rows.length === 0) return []
  const opens = await openLevelsOf(ctx, { kind, id })
  const { actor } = ctx
  return rows.flatMap((row) => {
    const organisationId = (row.technology ?? row.need)?.organisationId ?? ''
    const isInside = isStaff(actor) || organisationIdOf(actor) === organisationId
    const isOpen =
      isInside ||
      (row.disclosure !== null && mayOpenFile(actor, row.disclosure, organisationId, opens))
    if (!isOpen || !row.answer || !row.answeredAt || !row.conclusion) return []
    return {
      number: row.number,
      project: row.project,
      conclusion: row.conclusion as OpinionConclusion,
      answer: row.answer,
      answeredAt: row.answeredAt,
      expert: row.provider.name,
      workplace: row.provider.workplace,
    }
  })
}
