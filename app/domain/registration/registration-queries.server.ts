import type { Locale } from '#app/locales/locale'
import { notFound } from '#app/platform/http/domain-error'
import { hasStaffRole } from '../accounts/actor'
import type { Context } from '../context'
import { isDealNumber } from '../deals/deal'
import { type DealContract, emptyContract, textsOf } from '../deals/deal-contract'
import { refusalToAct, roleIn } from '../deals/deal-policy'
import { localDay } from '../taxonomy/dates'
import { figureOn, labelsOf, termOptions, termsOf } from '../taxonomy/index.server'
import { appraisalFee } from './appraisal-fee'
import { contractEffect } from './contract-effect'
import { feeRulesOn } from './fee-queries.server'
import { answerNames, daysUntil, filingDue, refusalOfStep, stepNames } from './registration'
import {
  jurisdictionOf,
  type RegistrationDuty,
  registrantOf,
  registrationCase,
} from './registration-duty'

async function readDeal(ctx: Context, number: string | undefined) {
  if (!number || !isDealNumber(number)) throw notFound()
  const deal = await ctx.db.deal.findUnique({
    where: { number },
    include: {
      contract: true,
      registration: { include: { history: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } } },
      history: {
        where: { kind: 'stage', to: { in: ['registered', 'executing'] } },
        select: { to: true, createdAt: true },
      },
    },
  })
  const role = deal && roleIn(ctx.actor, deal)
  if (!deal || !role) throw notFound()
  const { contract } = deal
  const facts: DealContract = contract
    ? { ...contract, texts: textsOf(contract.texts) }
    : emptyContract
  return { deal, role, facts }
}

type Read = Awaited<ReturnType<typeof readDeal>>

/** Whether the parties had begun to perform before there was a certificate. */
function performedBefore({ deal }: Read): boolean {
  const begun = deal.history.find(({ to }) => to === 'executing')?.createdAt
  if (!begun) return false
  const registered =
    deal.history.find(({ to }) => to === 'registered')?.createdAt ?? deal.registration?.answeredAt
  return registered ? begun < registered : true
}

/** What the law says of a contract's registration, by the lists in force on the day of signing. */
async function dutyOf(ctx: Context, { deal, facts }: Read, locale: Locale) {
  const on = deal.signedOn ?? ctx.now
  const caseCode = registrationCase(facts)
  const jurisdiction = jurisdictionOf(facts)
  const [cases, jurisdictions, labels, authorities] = await Promise.all([
    termsOf(ctx.db, 'registration-case', on),
    termsOf(ctx.db, 'registration-jurisdiction', on),
    labelsOf(ctx.db, 'registration-case', locale),
    labelsOf(ctx.db, 'registration-authority', locale),
  ])
  const duty = cases.find(({ code }) => code === caseCode)?.parentCode ?? null
  const row = jurisdictions.find(({ code }) => code === jurisdiction)
  const authority = row?.parentCode ?? null
  return {
    duty: duty as RegistrationDuty | null,
    caseLabel: caseCode && (labels[caseCode] ?? caseCode),
    authority: authority && (authorities[authority] ?? authority),
    authorityToConfirm: row?.provisional ?? false,
  }
}

async function feeOf(ctx: Context, { deal, role }: Read, duty: RegistrationDuty | null) {
  const { value, currency } = deal
  if (role === 'staff' && deal.valueConfidential)
    return { amount: null, because: 'hidden' as const }
  if (value === null) return { amount: null, because: 'noValue' as const }
  if (currency !== 'VND') return { amount: null, because: 'otherCurrency' as const }
  const feeCase = duty === 'licence' ? 'restricted-licence' : 'first'
  const rule = (await feeRulesOn(ctx.db, deal.signedOn ?? ctx.now)).find(
    (row) => row.feeCase === feeCase,
  )
  return rule
    ? { amount: appraisalFee(rule, value).fee, because: null, source: rule.source }
    : { amount: null, because: 'noRule' as const }
}

async function countdown(ctx: Context, { deal }: Read) {
  if (!deal.signedOn) return null
  const days = await figureOn(ctx.db, 'registration-filing-days', deal.signedOn)
  const due = filingDue(deal.signedOn, days)
  return { days, due, left: daysUntil(due, ctx.now) }
}

async function peopleIn(ctx: Context, { deal }: Read): Promise<Map<string, string>> {
  const ids = (deal.registration?.history ?? []).flatMap(({ actorId }) => actorId ?? [])
  const users = await ctx.db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/**
 * The registration of a deal's contract as its parties and staff see it: what the law asks, where it stands,
 * and what the reader may do.
 * @throws DomainError not-found for everybody but parties and staff
 */
export async function registrationPage(ctx: Context, number: string | undefined, locale: Locale) {
  const read = await readDeal(ctx, number)
  const { deal, role, facts } = read
  const { registration } = deal
  const law = await dutyOf(ctx, read, locale)
  const [fee, filing, refusals, refusalOptions, people] = await Promise.all([
    feeOf(ctx, read, law.duty),
    countdown(ctx, read),
    labelsOf(ctx.db, 'registration-refusal', locale),
    termOptions(ctx.db, 'registration-refusal', ctx.now, locale),
    peopleIn(ctx, read),
  ])
  const registrant = registrantOf(facts)
  const by = role === 'staff' ? 'staff' : role === registrant ? 'registrant' : 'other'
  const status = deal.certificateNumber ? 'registered' : (registration?.status ?? 'not_started')
  const refusal = deal.stage === 'terminated' ? 'dealEnded' : refusalToAct(ctx.actor, role)
  const answers = hasStaffRole(ctx.actor, 'appraiser', 'head_of_department')
  const open = refusal === null && !deal.certificateNumber
  const may = stepNames.filter(
    (step) =>
      open &&
      refusalOfStep(step, status, by) === null &&
      (answers || !answerNames.some((name) => name === step)),
  )
  const reason = (code: string | null, words: string | null) =>
    [code && (refusals[code] ?? code), words].filter(Boolean).join(': ') || null
  return {
    number: deal.number,
    title: deal.title,
    role,
    dealVersion: deal.version,
    version: registration?.version ?? 0,
    signedOn: deal.signedOn,
    today: localDay(ctx.now),
    facts,
    ...law,
    registrant,
    fee,
    filing,
    status,
    certificate: deal.certificateNumber
      ? { number: deal.certificateNumber, on: deal.certificateOn }
      : null,
    clocks:
      status === 'submitted' && registration
        ? {
            submittedAt: registration.submittedAt,
            completion: registration.completionDueAt,
            decision: registration.decisionDueAt,
          }
        : null,
    reason:
      registration && !deal.certificateNumber
        ? reason(registration.reasonCode, registration.reason)
        : null,
    dossier: registration?.dossierCodes ?? [],
    may,
    mayStateFacts: open && role !== 'staff' && status !== 'submitted',
    refusalOptions,
    effect: contractEffect({
      duty: law.duty,
      signedOn: deal.signedOn,
      effectiveOn: facts.effectiveOn,
      certificateOn: deal.certificateOn,
      performedBefore: performedBefore(read),
    }),
    history: (registration?.history ?? []).map((row) => ({
      id: row.id,
      at: row.createdAt,
      to: row.to,
      side: row.side,
      by: row.actorId && (people.get(row.actorId) ?? null),
      reason: reason(row.reasonCode, row.reason),
    })),
  }
}

/** A registration as its page shows it. */
export type RegistrationView = Awaited<ReturnType<typeof registrationPage>>
