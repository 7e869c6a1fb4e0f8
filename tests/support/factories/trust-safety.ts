import type { Person } from '#app/domain/accounts/actor'
import { imposeSanction, reportAbuse } from '#app/domain/trust-safety/index.server'
import type { ReportAbuseInput, SanctionInput } from '#app/domain/trust-safety/trust-safety-schemas'
import { contextOf } from '#tests/support/context'

/** What a report says. */
export function reportInput(change: Partial<ReportAbuseInput> = {}): ReportAbuseInput {
  return {
    category: 'false-claim',
    message: 'Số liệu tiết kiệm điện không đúng với biên bản đo của chúng tôi.',
    ...change,
  }
}

/** A suspension for good, or what `change` makes of it. */
export function sanctionInput(change: Partial<SanctionInput> = {}): SanctionInput {
  return {
    grade: 'exclusion',
    reasonCodes: ['false-information'],
    reason: 'Số liệu đăng trên sàn không có căn cứ.',
    ...change,
  }
}

/** Suspends an organisation as an officer does. @returns the sanction's number */
export function suspend(officer: Person, organisationId: string, change?: Partial<SanctionInput>) {
  return imposeSanction(contextOf(officer), organisationId, sanctionInput(change))
}

/** A visitor's report about something public. @returns its number */
export async function reported(
  about: { kind: 'technology' | 'need' | 'organisation'; slug: string },
  { by, ...change }: Partial<ReportAbuseInput> & { by?: Person } = {},
): Promise<string> {
  const ctx = by ? contextOf(by) : { ...contextOf(), actor: { kind: 'visitor' } as const }
  const origin = { about, locale: 'vi', clientIp: '192.0.2.44' } as const
  const number = await reportAbuse(ctx, reportInput(change), origin)
  if (!number) throw new Error('the report was dropped')
  return number
}
