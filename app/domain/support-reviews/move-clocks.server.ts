import type { Context } from '../context'
import { contentOf } from '../support-applications/index.server'
import { figureOn } from '../taxonomy/index.server'
import { addWorkingDays, type HolidaySet } from '../taxonomy/working-days'
import { laterClocks } from './review-clock'

/** The clock of the programme that runs at a status; an appeal is answered within calendar days. */
const clockAt = {
  submitted: 'receipt',
  screening: 'screening',
  council: 'council',
  deciding: 'decision',
} as const

function waiting({ db }: Pick<Context, 'db'>) {
  return db.supportApplication.findMany({
    where: { status: { in: ['submitted', 'incomplete', 'screening', 'council', 'deciding'] } },
    select: {
      id: true,
      status: true,
      version: true,
      submittedAt: true,
      dueAt: true,
      programmeVersion: { select: { content: true } },
      review: { select: { stepDueAt: true } },
      question: { select: { askedAt: true, dueAt: true } },
      history: {
        orderBy: { createdAt: 'asc' },
        select: { from: true, to: true, step: true, createdAt: true },
      },
    },
  })
}

type Waiting = Awaited<ReturnType<typeof waiting>>[number]

/** Moves the day on which an answer of the applicant is expected. @returns how many were moved */
async function moveQuestion(ctx: Context, row: Waiting, holidays: HolidaySet): Promise<number> {
  if (row.status !== 'incomplete' || !row.question) return 0
  const { askedAt, dueAt: told } = row.question
  const days = await figureOn(ctx.db, 'support-completion-working-days', askedAt)
  const dueAt = addWorkingDays(askedAt, days, holidays)
  if (dueAt <= told) return 0
  const { count } = await ctx.db.supportQuestion.updateMany({
    where: { applicationId: row.id, answeredAt: null, dueAt: told },
    data: { dueAt },
  })
  return count
}

async function moveOne(ctx: Context, row: Waiting, holidays: HolidaySet): Promise<number> {
  const { id, status, version, submittedAt, dueAt, question, history } = row
  const stepDueAt = row.review?.stepDueAt
  const clock = clockAt[status as keyof typeof clockAt]
  if (!clock || !submittedAt || !dueAt || !stepDueAt) return 0
  const { clocks, decisionWorkingDays } = contentOf(row.programmeVersion)
  const goesOn = history.findLast(({ step }) => step === 'answer' || step === 'lapse')
  const began = history.findLast(({ from, to }) => to === status && from !== status)
  const later = laterClocks(
    {
      submittedAt,
      dueAt,
      stepDueAt,
      stepSince: began?.createdAt ?? submittedAt,
      stopped: question && goesOn ? { from: question.askedAt, to: goesOn.createdAt } : null,
      decisionDays: decisionWorkingDays,
      stepDays: clocks[clock],
    },
    holidays,
  )
  if (!later) return 0
  return ctx.db.$transaction(async (db) => {
    const { count } = await db.supportApplication.updateMany({
      where: { id, status, version },
      data: { dueAt: later.dueAt },
    })
    if (count === 0) return 0
    await db.supportReview.updateMany({
      where: { applicationId: id, stepDueAt },
      data: { stepDueAt: later.stepDueAt },
    })
    return count
  })
}

/**
 * Lets the clocks of open applications follow holidays that were decided since they were set.
 * @returns how many applications got a later day
 */
export async function moveClocks(ctx: Context, holidays: HolidaySet): Promise<number> {
  let moved = 0
  for (const row of await waiting(ctx)) {
    moved += (await moveQuestion(ctx, row, holidays)) + (await moveOne(ctx, row, holidays))
  }
  return moved
}
