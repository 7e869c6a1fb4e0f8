import { conflict, notFound } from '#app/platform/http/domain-error'
import type { Person } from '../accounts/actor'
import type { TransactionContext } from '../context'
import { type AbuseReportAction, isReportNumber } from './abuse-report'
import { officerFor } from './staff-check.server'

/**
 * An open report, and the officer who is about to work on it.
 * @throws DomainError not found, `ownOrganisation`, or conflict where it is decided or was changed since
 */
export async function openReport(tx: TransactionContext, number: string, version: number) {
  if (!isReportNumber(number)) throw notFound()
  const report = await tx.db.abuseReport.findUnique({ where: { number } })
  if (!report) throw notFound()
  const officer = await officerFor(tx, report.organisationId)
  if (report.version !== version || report.status !== 'open') throw conflict()
  return { report, officer }
}

type Report = Awaited<ReturnType<typeof openReport>>['report']

interface Change {
  action: AbuseReportAction
  data?: Partial<Pick<Report, 'status' | 'officerId' | 'answer' | 'decidedAt' | 'decidedById'>>
  note?: string
}

/**
 * Changes a report that is still as it was read, and writes down what was done.
 * @throws DomainError conflict where somebody was faster
 */
export async function changeReport(
  tx: TransactionContext,
  report: Report,
  officer: Person,
  { action, data = {}, note }: Change,
): Promise<void> {
  const { count } = await tx.db.abuseReport.updateMany({
    where: { id: report.id, version: report.version, status: 'open' },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) throw conflict()
  await tx.db.abuseReportHistory.create({
    data: {
      reportId: report.id,
      action,
      actorId: officer.userId,
      officerId: data.officerId ?? report.officerId,
      note: note ?? null,
      createdAt: tx.now,
    },
  })
}
