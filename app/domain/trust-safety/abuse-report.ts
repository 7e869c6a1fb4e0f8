import type { AbuseReportAction, AbuseReportStatus } from '#app/platform/db/generated/enums'
import type { ListingKind } from '../listings/listing'

export type { AbuseReportAction, AbuseReportStatus }

/** What a report can be about. */
export type ReportedKind = ListingKind | 'organisation'

/** The number people use, such as PA-2026-0007 (phản ánh). */
export function reportNumber(year: number, running: number): string {
  return `PA-${year}-${String(running).padStart(4, '0')}`
}

/** True for text that can be a report's number. */
export function isReportNumber(text: string | undefined): text is string {
  return text !== undefined && /^PA-\d{4}-\d{4,9}$/.test(text)
}

/** The kind of what a report is about, from the columns that name it. */
export function reportedKind(row: {
  technologyId: string | null
  needId: string | null
}): ReportedKind {
  if (row.technologyId) return 'technology'
  return row.needId ? 'need' : 'organisation'
}

/** True while a report waits longer than the department allows itself. */
export function isLate(report: { status: AbuseReportStatus; dueAt: Date }, now: Date): boolean {
  return report.status === 'open' && report.dueAt < now
}
