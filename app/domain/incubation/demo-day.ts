import type { DemoDayShowingStatus } from '#app/platform/db/generated/enums'

export type { DemoDayShowingStatus }

export const demoDayStates = ['now', 'coming', 'over', 'cancelled', 'draft'] as const

export type DemoDayState = (typeof demoDayStates)[number]

interface Dated {
  startsAt: Date
  endsAt: Date
  publishedAt: Date | null
  cancelledAt: Date | null
}

/** Where a demo day stands at an instant. */
export function demoDayStateAt(
  at: Date,
  { startsAt, endsAt, publishedAt, cancelledAt }: Dated,
): DemoDayState {
  if (publishedAt === null) return 'draft'
  if (cancelledAt !== null) return 'cancelled'
  if (at >= endsAt) return 'over'
  return at < startsAt ? 'coming' : 'now'
}

/** True while projects are invited to a demo day and firms may change what they present. */
export function takesAnswers(state: DemoDayState): boolean {
  return state === 'draft' || state === 'coming' || state === 'now'
}
