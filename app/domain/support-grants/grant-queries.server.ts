import { notFound } from '#app/platform/http/domain-error'
import { organisationIdOf } from '../accounts/actor'
import type { Context } from '../context'
import { isUuid } from '../is-uuid'
import { mayReadApplications } from '../support-applications/application-policy'
import { contentOf } from '../support-applications/index.server'
import { isReceiptNumber } from '../support-applications/receipt-number'
import { refusalToStep } from './grant-policy'
import {
  type GrantStep,
  grantStepIsThere,
  grantSteps,
  type SupportGrantStatus,
  sumsOf,
} from './grant-steps'

async function viewOf(ctx: Context, where: { id: string } | { number: string }) {
  const row = await ctx.db.supportApplication.findUnique({
    where,
    include: {
      review: { select: { officerId: true } },
      budgetLines: { orderBy: { createdAt: 'asc' } },
      decisions: { orderBy: { decidedAt: 'desc' }, take: 1 },
      programmeVersion: { select: { content: true } },
      grant: {
        include: {
          payments: { orderBy: { createdAt: 'asc' } },
          history: { orderBy: { id: 'asc' } },
          documents: {
            orderBy: { createdAt: 'desc' },
            include: { file: { select: { name: true, size: true, sha256: true } } },
          },
        },
      },
    },
  })
  if (row?.status !== 'approved') throw notFound()
  const { grant } = row
  const status: SupportGrantStatus = grant?.status ?? 'contracting'
  const people = await ctx.db.user.findMany({
    where: { id: { in: (grant?.history ?? []).flatMap(({ actorId: by }) => by ?? []) } },
    select: { id: true, name: true },
  })
  const firm = await ctx.db.organisation.findUniqueOrThrow({
    where: { id: row.organisationId },
    select: { name: true },
  })
  const may = (Object.keys(grantSteps) as GrantStep[]).filter(
    (step) =>
      grantStepIsThere(step, status) &&
      refusalToStep(ctx.actor, grantSteps[step].by, {
        officerId: row.review?.officerId ?? null,
      }) === null,
  )
  return {
    id: row.id,
    organisationId: row.organisationId,
    number: row.number ?? '',
    programme: contentOf(row.programmeVersion).name,
    firm: firm.name,
    status,
    version: grant?.version ?? 0,
    granted: row.decisions[0]?.amount ?? 0n,
    lines: row.budgetLines.map(({ itemCode, description, cost, granted, supplier }) => ({
      itemCode,
      description,
      cost,
      granted,
      supplier,
    })),
    contract: grant
      ? {
          contractNumber: grant.contractNumber,
          supplierName: grant.supplierName,
          supplierTaxCode: grant.supplierTaxCode,
          supplierAddress: grant.supplierAddress,
          supplierPerson: grant.supplierPerson,
          supplierPosition: grant.supplierPosition,
          supplierAccount: grant.supplierAccount,
          stateAmount: grant.stateAmount,
          firmAmount: grant.firmAmount,
          otherAmount: grant.otherAmount,
          language: grant.language,
          work: grant.work,
          workEn: grant.workEn,
          terms: grant.terms,
          termsEn: grant.termsEn,
          endsOn: grant.endsOn,
          signedOn: grant.signedOn,
          acceptedOn: grant.acceptedOn,
          acceptedAmount: grant.acceptedAmount,
          acceptanceNote: grant.acceptanceNote,
        }
      : null,
    returnedNote: grant?.returnedNote ?? null,
    reportDueAt: grant?.reportDueAt ?? null,
    report: grant?.report ?? null,
    revenueGrowth: grant?.revenueGrowth ?? null,
    revokedReason: grant?.revokedReason ?? null,
    sums: sumsOf(grant?.payments ?? []),
    payments: (grant?.payments ?? []).map(({ id, kind, amount, paidOn, reference }) => ({
      id,
      kind,
      amount,
      paidOn,
      reference,
    })),
    documents: (grant?.documents ?? []).map(
      ({ id, kind, createdAt, templateVersion, contentHash, file }) => ({
        id,
        kind,
        createdAt,
        templateVersion,
        contentHash,
        ...file,
      }),
    ),
    history: (grant?.history ?? []).map(({ id, createdAt, actorId: by, step, reason }) => ({
      id,
      at: createdAt,
      by: people.find((person) => person.id === by)?.name ?? null,
      step: step as GrantStep,
      reason,
    })),
    may,
  }
}

export type GrantView = Awaited<ReturnType<typeof viewOf>>

/** What was granted on an application, for the staff who read applications. @throws DomainError not-found */
export async function staffGrant(ctx: Context, number: string | undefined): Promise<GrantView> {
  if (!mayReadApplications(ctx.actor) || !isReceiptNumber(number)) throw notFound()
  return viewOf(ctx, { number })
}

/** Whether an application has a grant: some time may pass between its approval and that. */
export async function hasGrant(
  { db }: Pick<Context, 'db'>,
  applicationId: string,
): Promise<boolean> {
  return (await db.supportGrant.count({ where: { applicationId } })) > 0
}

/** The same for the enterprise's own people; what was done is told without names. @throws DomainError not-found */
export async function ownGrant(ctx: Context, id: string | undefined): Promise<GrantView> {
  if (!isUuid(id)) throw notFound()
  const view = await viewOf(ctx, { id })
  if (view.organisationId !== organisationIdOf(ctx.actor)) throw notFound()
  return {
    ...view,
    may: [],
    history: view.history.map((row) => ({ ...row, by: null })),
  }
}
