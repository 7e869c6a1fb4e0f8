import { emit } from '#app/platform/events/emit.server'
import { invalid } from '#app/platform/http/domain-error'
import { type Context, transact } from '../context'
import { changeReport, openReport } from './report-record.server'
import { officersFor } from './staff-check.server'
import { abuseReportHanded } from './trust-safety-events'

/**
 * Says who answers for an open report: without `officerId` oneself.
 * @throws DomainError not found, `ownOrganisation`, `noModerator` for somebody who cannot answer for it, conflict
 */
export function handReport(
  ctx: Context,
  number: string,
  { version, officerId }: { version: number; officerId?: string },
): Promise<void> {
  return transact(ctx, async (tx) => {
    const { report, officer } = await openReport(tx, number, version)
    const named = officerId ?? officer.userId
    const possible = await officersFor(tx.db, tx.now, report.organisationId)
    if (!possible.some(({ id }) => id === named)) throw invalid('noModerator')
    await changeReport(tx, report, officer, {
      action: named === officer.userId ? 'taken' : 'handed',
      data: { officerId: named },
    })
    const { id, organisationId } = report
    await emit(tx, officer.userId, abuseReportHanded, { id, organisationId })
  })
}
