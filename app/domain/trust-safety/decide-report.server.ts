import { emit } from '#app/platform/events/emit.server'
import { type Context, type TransactionContext, transact } from '../context'
import { reportedKind } from './abuse-report'
import { imposeIn } from './impose-sanction.server'
import { changeReport, openReport } from './report-record.server'
import { abuseReportDecided } from './trust-safety-events'
import type { SanctionInput } from './trust-safety-schemas'

/**
 * Decides that a report is unfounded.
 * @param input.answer words to whoever reported
 * @throws DomainError not found, `ownOrganisation`, conflict where it is decided or changed
 */
export function dismissReport(
  ctx: Context,
  number: string,
  { version, answer }: { version: number; answer: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    await decide(tx, number, version, 'dismissed', answer)
  })
}

/**
 * Decides that a report is well-founded, and imposes a sanction for it in the same transaction. A hold without an
 * entry holds the one that was reported.
 * @throws DomainError as for `dismissReport` and `imposeSanction`
 * @returns the sanction's number
 */
export function upholdReport(
  ctx: Context,
  number: string,
  { version, answer, ...sanction }: SanctionInput & { version: number; answer: string },
): Promise<string> {
  return transact(ctx, async (tx) => {
    const report = await decide(tx, number, version, 'upheld', answer)
    const kind = reportedKind(report)
    const entry =
      kind === 'organisation' ? undefined : `${kind}:${report.technologyId ?? report.needId}`
    const input = { ...sanction, entry: sanction.entry ?? entry }
    return imposeIn(tx, report.organisationId, input, report.id)
  })
}

async function decide(
  tx: TransactionContext,
  number: string,
  version: number,
  status: 'upheld' | 'dismissed',
  answer: string,
) {
  const { report, officer } = await openReport(tx, number, version)
  await changeReport(tx, report, officer, {
    action: status,
    data: { status, answer, decidedAt: tx.now, decidedById: officer.userId },
    note: answer,
  })
  const { id, organisationId } = report
  await emit(tx, officer.userId, abuseReportDecided, { id, organisationId })
  return report
}
