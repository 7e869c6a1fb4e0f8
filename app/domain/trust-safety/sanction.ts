import type { AppealStatus, SanctionEnd, SanctionKind } from '#app/platform/db/generated/enums'
import type { ListingKind } from '../listings/listing'

export type { AppealStatus, SanctionEnd, SanctionKind }

/** What staff choose from, from the mildest to the hardest; `exclusion` is a suspension for good. */
export const grades = ['warning', 'entry_hold', 'posting_limit', 'suspension', 'exclusion'] as const

export type Grade = (typeof grades)[number]

/** What a grade asks for besides its reasons. */
export const gradeRules: Record<
  Grade,
  { kind: SanctionKind; end: 'none' | 'optional' | 'needed'; entry: boolean; limit: boolean }
> = {
  warning: { kind: 'warning', end: 'none', entry: false, limit: false },
  entry_hold: { kind: 'entry_hold', end: 'optional', entry: true, limit: false },
  posting_limit: { kind: 'posting_limit', end: 'needed', entry: false, limit: true },
  suspension: { kind: 'suspension', end: 'needed', entry: false, limit: false },
  exclusion: { kind: 'suspension', end: 'none', entry: false, limit: false },
}

/** The grade of a sanction: a suspension without an end is one for good. */
export function gradeOf({ kind, endsAt }: { kind: SanctionKind; endsAt: Date | null }): Grade {
  return kind === 'suspension' && endsAt === null ? 'exclusion' : kind
}

/** The number people use, such as BP-2026-0003 (biện pháp). */
export function sanctionNumber(year: number, running: number): string {
  return `BP-${year}-${String(running).padStart(4, '0')}`
}

/** True for text that can be a sanction's number. */
export function isSanctionNumber(text: string | undefined): text is string {
  return text !== undefined && /^BP-\d{4}-\d{4,9}$/.test(text)
}

interface Subject {
  organisationId: string
  entry: { kind: ListingKind; id: string } | null
}

/** Names what a sanction holds while it is in force; null for a warning, which holds nothing. */
export function sanctionKey(kind: SanctionKind, { organisationId, entry }: Subject): string | null {
  if (kind === 'warning') return null
  return `${kind}:${entry ? entry.id : organisationId}`
}

/** The reason by which a held entry is hidden, of the list hidden-reason. */
export const holdReason = 'complaint'

/** The first instant after a calendar day (YYYY-MM-DD) in Viet Nam: a sanction holds through its last day. */
export function endOfDay(day: string): Date {
  return new Date(new Date(`${day}T00:00:00+07:00`).getTime() + 86_400_000)
}

/** The last day on which a sanction holds that ends at an instant. */
export function lastDay(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1)
}
