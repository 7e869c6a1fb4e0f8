import { notFound } from '#app/platform/http/domain-error'
import { actorId } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { assess } from '../programmes/assess'
import { levelFactsOf } from '../programmes/firm-facts'
import { sizeLimitsOn } from '../programmes/index.server'
import { levelFor } from '../programmes/support-ceiling'
import { localDay } from '../taxonomy/dates'
import { chosenItems, declaredFacts, firmAnswersOf } from './application-answers'
import { mayReadApplications, refusalToApply } from './application-policy'
import {
  asApplicant,
  contentOf,
  firmTypeOf,
  organisationAsNow,
  pagesOf,
} from './application-record.server'
import { askedElsewhere } from './asked-elsewhere.server'
import { stepsFor } from './form/pages'
import { missingSteps } from './missing-parts'
import { isReceiptNumber } from './receipt-number'
import { recordFacts } from './record-facts.server'

const whole = {
  pages: true,
  budgetLines: { orderBy: { createdAt: 'asc' } },
  documents: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      paperCode: true,
      createdAt: true,
      file: { select: { name: true, size: true } },
    },
  },
  programmeVersion: { select: { content: true, number: true } },
  programme: { select: { slug: true } },
  call: { select: { slug: true, nameVi: true, nameEn: true, closesAt: true } },
} as const

const listed = {
  id: true,
  number: true,
  status: true,
  submittedAt: true,
  dueAt: true,
  updatedAt: true,
  organisationId: true,
  budgetLines: { select: { amount: true } },
  programmeVersion: { select: { content: true } },
} as const

type Listed = Awaited<ReturnType<typeof listedRows>>[number]

function listedRows({ db }: Context, organisationId: string) {
  return db.supportApplication.findMany({
    where: { organisationId },
    orderBy: { createdAt: 'desc' },
    select: listed,
  })
}

function toItem({ budgetLines, programmeVersion, ...row }: Listed) {
  return {
    ...row,
    programme: contentOf(programmeVersion).name,
    amount: budgetLines.reduce((sum, { amount }) => sum + amount, 0n),
  }
}

/** The applications of the actor's organisation, newest first. */
export async function ownApplications(ctx: Context) {
  const { organisation } = asApplicant(ctx)
  return (await listedRows(ctx, organisation.id)).map(toItem)
}

type Whole = NonNullable<Awaited<ReturnType<typeof findWhole>>>

function findWhole(
  { db }: Context,
  where: { id: string; organisationId: string } | { number: string },
) {
  return db.supportApplication.findFirst({ where, include: whole })
}

async function viewOf(ctx: Context, application: Whole, type: string) {
  const { pages, programmeVersion, documents, programme, ...row } = application
  const content = contentOf(programmeVersion)
  const saved = pagesOf(pages)
  const confirmed = pages.filter(({ savedById }) => savedById !== null).map(({ page }) => page)
  // A submitted application is judged by what was in force on its own day.
  const on = row.submittedAt ?? ctx.now
  const today = localDay(on)
  const kept: Parameters<typeof recordFacts>[1] | undefined = saved.get('organisation')
  const firm = kept ?? (await organisationAsNow(ctx.db, row.organisationId))
  const record = await recordFacts(ctx, firm, on)
  const limits = await sizeLimitsOn(ctx.db, on)
  const { facts, size } = declaredFacts(saved, type, today, limits, record)
  const chosen = chosenItems(saved)
  const papers = documents.map(({ paperCode }) => paperCode)
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    version: row.version,
    organisationId: row.organisationId,
    submittedAt: row.submittedAt,
    dueAt: row.dueAt,
    formVersion: row.formVersion,
    programmeSlug: programme.slug,
    call: row.call && {
      slug: row.call.slug,
      name: { vi: row.call.nameVi, en: row.call.nameEn },
      closesAt: row.call.closesAt,
    },
    programmeVersion: programmeVersion.number,
    content,
    answers: firmAnswersOf(saved, type, today),
    saved: Object.fromEntries(saved),
    confirmed,
    savedAt: Object.fromEntries(pages.map(({ page, savedAt }) => [page, savedAt.toISOString()])),
    chosen,
    lines: row.budgetLines,
    documents,
    size: size.size,
    levels: Object.fromEntries(
      content.items.map((item) => [item.code, levelFor(item, levelFactsOf(facts))]),
    ),
    finding: assess(content, facts, today).finding,
    steps: stepsFor(content, chosen),
    missing: missingSteps({ content, saved, confirmed, papers }),
    elsewhere: Object.fromEntries(await askedElsewhere(ctx.db, row, on)),
  }
}

/**
 * An application of the actor's organisation with everything its pages show.
 * @throws DomainError not-found
 */
export async function ownApplication(ctx: Context, id: string | undefined) {
  const applicant = asApplicant(ctx)
  const { organisation } = applicant
  const found = isUuid(id) ? await findWhole(ctx, { id, organisationId: organisation.id }) : null
  if (!found) throw notFound()
  const view = await viewOf(ctx, found, firmTypeOf(organisation.type))
  const record = await organisationAsNow(ctx.db, organisation.id)
  return { ...view, record, refusal: refusalToApply(applicant) }
}

/**
 * A submitted application by its receipt number, for the staff who read them.
 * @throws DomainError not-found
 */
export async function staffApplication(ctx: Context, number: string | undefined) {
  if (!mayReadApplications(ctx.actor) || !isReceiptNumber(number)) throw notFound()
  const found = await findWhole(ctx, { number })
  if (!found || found.status === 'draft') throw notFound()
  return viewWithType(ctx, found)
}

async function viewWithType(ctx: Context, found: Whole) {
  const { type } = await ctx.db.organisation.findUniqueOrThrow({
    where: { id: found.organisationId },
    select: { type: true },
  })
  return viewOf(ctx, found, firmTypeOf(type))
}

/**
 * A submitted application for a member of its council, who has declared that they have no interest in it.
 * @throws DomainError not-found for everybody else
 */
export async function councilApplication(ctx: Context, number: string | undefined) {
  if (!isReceiptNumber(number)) throw notFound()
  const seats = await ctx.db.supportCouncilMember.count({
    where: {
      userId: actorId(ctx.actor) ?? '',
      conflict: false,
      council: { application: { number } },
    },
  })
  const found = seats > 0 ? await findWhole(ctx, { number }) : null
  if (!found) throw notFound()
  return viewWithType(ctx, found)
}

export type ApplicationView = Awaited<ReturnType<typeof staffApplication>>
