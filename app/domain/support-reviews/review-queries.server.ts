import { notFound } from '#app/platform/http/domain-error'
import { actorId, hasStaffRole } from '../accounts/actor'
import { staffHolding } from '../accounts/index.server'
import type { Context } from '../context'
import { ownApplication, staffApplication } from '../support-applications/index.server'
import { clockHolidays, figureOn, figureWithSource } from '../taxonomy/index.server'
import { compositionFault, isComplete, meanOf, seated } from './council'
import { councilCandidates } from './hold-council.server'
import { clockOf } from './review-clock'
import { officerRoles, refusalToDecide, refusalToReview } from './review-policy'

const dayLength = 86_400_000

const whole = {
  review: true,
  question: true,
  decisions: { orderBy: { decidedAt: 'asc' } },
  appeal: true,
  history: { orderBy: { createdAt: 'asc' } },
  council: {
    include: { members: { orderBy: { createdAt: 'asc' }, include: { scores: true } } },
  },
} as const

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>
type Council = NonNullable<Row['council']>

/** An application with all that its review knows. */
export function findRow({ db }: Pick<Context, 'db'>, where: { id: string } | { number: string }) {
  return db.supportApplication.findUnique({ where, include: whole })
}

/** Looks up names of people by id; null for nobody. */
export async function nameLookup({ db }: Pick<Context, 'db'>, ids: readonly (string | null)[]) {
  const rows = await db.user.findMany({
    where: { id: { in: ids.filter((id): id is string => id !== null) } },
    select: { id: true, name: true },
  })
  const known = new Map(rows.map(({ id, name }) => [id, name]))
  return (id: string | null) => (id ? (known.get(id) ?? null) : null)
}

type NameOf = Awaited<ReturnType<typeof nameLookup>>

/** A council as its officer sees it: who has declared and scored; points only once all have scored. */
export function councilView(council: Council, nameOf: NameOf, percent: number) {
  const { members } = council
  const complete = isComplete(members)
  const sitting = seated(members)
  return {
    minutes: council.minutes,
    proposal: council.proposal,
    concludedAt: council.concludedAt,
    complete,
    fault: compositionFault(members, percent),
    members: members.map((member) => ({
      id: member.id,
      name: nameOf(member.userId),
      independent: member.independent,
      conflict: member.conflict,
      conflictNote: member.conflictNote,
      scoredAt: member.scoredAt,
      remark: complete ? member.remark : null,
      points: complete
        ? Object.fromEntries(member.scores.map((row) => [row.criterionCode, row.points]))
        : null,
    })),
    means: complete
      ? Object.fromEntries(
          [...new Set(sitting.flatMap(({ scores }) => scores.map((row) => row.criterionCode)))].map(
            (code) => [
              code,
              meanOf(
                sitting.flatMap(({ scores }) =>
                  scores.filter((row) => row.criterionCode === code).map((row) => row.points),
                ),
              ),
            ],
          ),
        )
      : null,
  }
}

export type CouncilView = ReturnType<typeof councilView>

function decisionsOf({ decisions }: Row, nameOf: NameOf) {
  return decisions.map(
    ({ id, round, approved, reasonCodes, words, amount, decidedAt, ...row }) => ({
      id,
      round,
      approved,
      reasonCodes,
      words,
      amount,
      decidedAt,
      decidedBy: nameOf(row.decidedById),
    }),
  )
}

/** The periods of complaints, in days: the first, its answer, the second. */
const appealFigures = [
  'support-appeal-days',
  'support-appeal-answer-days',
  'support-second-appeal-days',
] as const

/**
 * A submitted application with its review, for the staff who read applications.
 * @throws DomainError not-found
 */
export async function staffReview(ctx: Context, number: string | undefined) {
  const application = await staffApplication(ctx, number)
  const row = await findRow(ctx, { id: application.id })
  if (!row) throw notFound()
  const officerId = row.review?.officerId ?? null
  const nameOf = await nameLookup(ctx, [
    officerId,
    ...row.history.map((step) => step.actorId),
    ...row.decisions.map(({ decidedById }) => decidedById),
    ...(row.council?.members ?? []).map(({ userId }) => userId),
  ])
  const holidays = await clockHolidays(ctx.db)
  const { panel } = application.content
  return {
    application,
    officerId,
    officer: nameOf(officerId),
    clock: clockOf(row.status, row.review?.stepDueAt ?? null, ctx.now, holidays),
    stepDueAt: row.review?.stepDueAt ?? null,
    eligible: row.review?.eligible ?? null,
    screeningNote: row.review?.screeningNote ?? null,
    question: row.question,
    appeal: row.appeal,
    decisions: decisionsOf(row, nameOf),
    council: row.council ? councilView(row.council, nameOf, panel.independentPercent) : null,
    history: row.history.map(({ id, createdAt, actorId: by, step, to, reason }) => ({
      id,
      at: createdAt,
      by: nameOf(by),
      step,
      to,
      reason,
    })),
    mayReview: refusalToReview(ctx.actor, { officerId }) === null,
    mayDecide: refusalToDecide(ctx.actor, { officerId }) === null,
    mayName: hasStaffRole(ctx.actor, 'support_officer', 'head_of_department'),
    head: hasStaffRole(ctx.actor, 'head_of_department'),
    me: actorId(ctx.actor),
    appealPeriods: await Promise.all(
      appealFigures.map((code) => figureWithSource(ctx.db, code, ctx.now)),
    ),
    mayLapse: row.question !== null && ctx.now > row.question.dueAt,
    officers: await staffHolding(ctx.db, ctx.now, officerRoles),
    candidates:
      row.status === 'council'
        ? (await councilCandidates(ctx, { organisationId: row.organisationId, officerId })).filter(
            ({ id }) => !row.council?.members.some(({ userId }) => userId === id),
          )
        : [],
  }
}

export type StaffReview = Awaited<ReturnType<typeof staffReview>>

/** Steps of the history that an applicant sees; what happens inside the council is not theirs. */
const shownSteps = [
  'submit',
  'ask',
  'answer',
  'lapse',
  'accept',
  'screen',
  'conclude',
  'decide',
  'appeal',
  'decide-appeal',
  'withdraw',
]

/**
 * An application of the actor's organisation with what has become of it and what comes next.
 * @throws DomainError not-found
 */
export async function ownReview(ctx: Context, id: string | undefined) {
  const application = await ownApplication(ctx, id)
  const row = await findRow(ctx, { id: application.id })
  if (!row) throw notFound()
  const nameOf = await nameLookup(ctx, [
    row.review?.officerId ?? null,
    ...row.decisions.map(({ decidedById }) => decidedById),
  ])
  const days = await figureOn(ctx.db, 'support-appeal-days', ctx.now)
  const secondDays = await figureOn(ctx.db, 'support-second-appeal-days', ctx.now)
  const [first] = row.decisions
  const last = row.decisions.find(({ round }) => round === 'appeal')
  const appealUntil =
    row.status === 'refused' && first && !row.appeal
      ? new Date(first.decidedAt.getTime() + days * dayLength)
      : null
  return {
    application,
    officer: nameOf(row.review?.officerId ?? null),
    question: row.question
      ? {
          question: row.question.question,
          askedAt: row.question.askedAt,
          dueAt: row.question.dueAt,
          answer: row.question.answer,
          answeredAt: row.question.answeredAt,
        }
      : null,
    appeal: row.appeal ? { words: row.appeal.words, createdAt: row.appeal.createdAt } : null,
    decisions: decisionsOf(row, nameOf),
    appealUntil: appealUntil && appealUntil > ctx.now ? appealUntil : null,
    // To whoever answers a second complaint, or to the court (Law 02/2011/QH13, Art. 33).
    secondUntil:
      row.status === 'refused' && last
        ? new Date(last.decidedAt.getTime() + secondDays * dayLength)
        : null,
    history: row.history
      .filter(({ step }) => step !== null && shownSteps.includes(step))
      .map(({ id: key, createdAt, step, to }) => ({ id: key, at: createdAt, step, to })),
  }
}

export type OwnReview = Awaited<ReturnType<typeof ownReview>>
