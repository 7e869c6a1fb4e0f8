import type { Transaction } from '#app/platform/db/client.server'
import { nextNumber } from '#app/platform/db/next-number.server'
import { emit } from '#app/platform/events/emit.server'
import { createGate } from '#app/platform/gate/gate'
import { conflict, invalid } from '#app/platform/http/domain-error'
import { arrivalOf, checkCallTakes } from '../calls/index.server'
import { type Context, type TransactionContext, transact } from '../context'
import { levelFactsOf } from '../programmes/firm-facts'
import { publicProgramme, sizeLimitsOn } from '../programmes/index.server'
import { localDay } from '../taxonomy/dates'
import { clockHolidays } from '../taxonomy/index.server'
import { addWorkingDays } from '../taxonomy/working-days'
import { declaredFacts } from './application-answers'
import { draftToChange, firmTypeOf, organisationAsNow } from './application-record.server'
import { askedElsewhere } from './asked-elsewhere.server'
import { lineProblem } from './budget'
import { missingSteps } from './missing-parts'
import { receiptNumber } from './receipt-number'
import { supportApplicationSubmitted } from './support-application-events'

const SERIES = 'support-application'

/** Submissions of this process that run at once: the rush before a deadline waits in order. */
const gate = createGate(4)

type Draft = Awaited<ReturnType<typeof draftToChange>>

async function numberFor(db: Transaction, now: Date): Promise<string> {
  const year = Number(localDay(now).slice(0, 4))
  const last = await nextNumber(db, SERIES, year)
  return receiptNumber(year, last)
}

async function checkOpen(tx: TransactionContext, programmeId: string): Promise<void> {
  const { slug } = await tx.db.programme.findUniqueOrThrow({
    where: { id: programmeId },
    select: { slug: true },
  })
  const { state } = await publicProgramme({ db: tx.db, now: tx.now }, slug)
  if (state !== 'open') throw conflict('programmeNotOpen')
}

function checkWhole({ content, saved, pages, documents }: Draft): void {
  const missing = missingSteps({
    content,
    saved,
    confirmed: pages.filter(({ savedById }) => savedById !== null).map(({ page }) => page),
    papers: documents.map(({ paperCode }) => paperCode),
  })
  if (missing.length > 0) throw invalid('supportIncomplete')
}

async function checkBudget(tx: TransactionContext, draft: Draft): Promise<void> {
  const type = firmTypeOf(draft.applicant.organisation.type)
  const limits = await sizeLimitsOn(tx.db, tx.now)
  const { facts } = declaredFacts(draft.saved, type, localDay(tx.now), limits)
  const elsewhere = await askedElsewhere(tx.db, draft, tx.now)
  for (const line of draft.budgetLines) {
    const item = draft.content.items.find(({ code }) => code === line.itemCode)
    if (!item) throw invalid('unknownCode', { code: line.itemCode })
    const problem = lineProblem(item, levelFactsOf(facts), line, elsewhere.get(line.itemCode) ?? 0n)
    if (problem) throw invalid(problem.reason, problem.params)
  }
}

/** What the organisation was called on the day it applied. */
async function keepOrganisation(tx: TransactionContext, draft: Draft): Promise<void> {
  const answers = await organisationAsNow(tx.db, draft.organisationId)
  await tx.db.supportApplicationPage.create({
    data: { applicationId: draft.id, page: 'organisation', answers, savedAt: tx.now },
  })
}

/** When a page was last saved or a paper added: what is submitted must have been there before a deadline. */
function lastChangeOf({ pages, documents }: Draft): Date {
  const times = [...pages.map(({ savedAt }) => savedAt), ...documents.map((row) => row.createdAt)]
  return new Date(Math.max(0, ...times.map((time) => time.getTime())))
}

/** What was applied for under the same call already. @throws DomainError conflict `callAppliedAlready` */
async function checkOnce(tx: TransactionContext, { callId, organisationId, id }: Draft) {
  if (!callId) return
  const other = await tx.db.supportApplication.findFirst({
    where: { callId, organisationId, status: { notIn: ['draft', 'withdrawn'] }, NOT: { id } },
    select: { number: true },
  })
  if (other) throw conflict('callAppliedAlready', { number: other.number ?? '' })
}

/**
 * Submits an application: it gets its receipt number, and the clock of the decision starts (14 working days,
 * Decree 80/2021/NĐ-CP, Art. 32.3.a). Everything is checked again, the budget beside what the organisation
 * submitted meanwhile. Under a call, the instant at which it reached the exchange is held against the deadline, by
 * the clock of the database.
 * @returns the receipt number, such as HT-2026-0001
 * @throws DomainError not-found, forbidden, conflict `supportAlreadySubmitted`, `programmeNotOpen`, `callClosed`,
 * `callAppliedAlready`, invalid
 */
export async function submitApplication(ctx: Context, id: string): Promise<string> {
  const arrivedAt = await arrivalOf(ctx.db, ctx.now)
  return gate(() => submitArrived(ctx, id, arrivedAt))
}

function submitArrived(ctx: Context, id: string, arrivedAt: Date): Promise<string> {
  return transact(ctx, async (tx) => {
    const draft = await draftToChange(tx, id)
    // Two applications of one organisation see each other's budget.
    await tx.db
      .$queryRaw`SELECT 1 FROM organisation WHERE id = ${draft.organisationId}::uuid FOR UPDATE`
    if (draft.callId) {
      const lastChange = lastChangeOf(draft)
      await checkCallTakes(tx.db, draft.callId, { arrivedAt, lastChange })
    } else await checkOpen(tx, draft.programmeId)
    await checkOnce(tx, draft)
    checkWhole(draft)
    await checkBudget(tx, draft)
    await keepOrganisation(tx, draft)
    const holidays = await clockHolidays(tx.db)
    const number = await numberFor(tx.db, tx.now)
    const { count } = await tx.db.supportApplication.updateMany({
      where: { id, status: 'draft' },
      data: {
        status: 'submitted',
        number,
        draftKey: null,
        submittedAt: draft.callId ? arrivedAt : tx.now,
        submittedById: draft.applicant.userId,
        dueAt: addWorkingDays(tx.now, draft.content.decisionWorkingDays, holidays),
        version: { increment: 1 },
      },
    })
    if (count === 0) throw conflict()
    const stepDueAt = addWorkingDays(tx.now, draft.content.clocks.receipt, holidays)
    await tx.db.supportReview.create({
      data: { applicationId: id, stepDueAt, createdAt: tx.now },
    })
    await tx.db.supportApplicationHistory.create({
      data: {
        applicationId: id,
        actorId: draft.applicant.userId,
        from: 'draft',
        to: 'submitted',
        step: 'submit',
        createdAt: tx.now,
      },
    })
    await emit(tx, draft.applicant.userId, supportApplicationSubmitted, {
      id,
      number,
      organisationId: draft.organisationId,
      programmeId: draft.programmeId,
    })
    return number
  })
}
