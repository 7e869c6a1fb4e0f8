import type { Locale } from '#app/locales/locale'
import { type HolidaySet, workingDaysBetween } from '../taxonomy/working-days'
import { isOverdue } from './interest'
import type { InterestItem } from './interest-view'
import { linkSelect, listingLink } from './listing-link'
import type { OrganisationNames } from './organisation-names'

/** Columns from which `interestItem` makes an entry of a list. */
export const interestColumns = {
  id: true,
  status: true,
  createdAt: true,
  dueAt: true,
  stoppedAt: true,
  answeredAt: true,
  fromOrganisationId: true,
  toOrganisationId: true,
  technology: { select: linkSelect },
  need: { select: { ...linkSelect, anonymous: true } },
  deal: { select: { number: true } },
} as const

/** A row with these columns. */
export interface InterestRow {
  id: string
  status: InterestItem['status']
  createdAt: Date
  dueAt: Date
  stoppedAt: Date | null
  answeredAt: Date | null
  fromOrganisationId: string
  toOrganisationId: string
  technology: Parameters<typeof listingLink>[0]['technology']
  need: (NonNullable<Parameters<typeof listingLink>[0]['need']> & { anonymous: boolean }) | null
  deal: { number: string } | null
}

/**
 * The interest as the organisation `own` sees it. The owner of an anonymous need has no name for its sender
 * until it accepts.
 */
export function interestItem(
  row: InterestRow,
  own: string,
  names: OrganisationNames,
  { now, holidays, locale }: { now: Date; holidays: HolidaySet; locale: Locale },
): InterestItem {
  const sent = row.fromOrganisationId === own
  const pending = row.status === 'pending'
  const hidden = sent && row.need?.anonymous === true && row.status !== 'accepted'
  const other = sent ? row.toOrganisationId : row.fromOrganisationId
  return {
    id: row.id,
    box: sent ? 'sent' : 'received',
    listing: listingLink(row, locale),
    counterpart: hidden ? null : (names.get(other) ?? null),
    status: row.status,
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    stoppedAt: pending ? row.stoppedAt : null,
    answeredAt: row.answeredAt,
    overdue: isOverdue(row, now),
    daysLeft: pending ? workingDaysBetween(row.stoppedAt ?? now, row.dueAt, holidays) : null,
    dealNumber: row.deal?.number ?? null,
  }
}
