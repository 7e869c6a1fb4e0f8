import type { DealSide } from '../deals/deal'

export type { DealSide }

/** How somebody is in the room of a deal: for one of its parties, or as a guest both agreed to. */
export type RoomRole = DealSide | 'guest'

/** Most characters of what people write. */
export const longest = { message: 5_000, words: 2_000, note: 20_000, comment: 2_000, title: 200 }

/** Messages on one page of a room. */
export const messagesPerPage = 30

/** Most guests of a room, whether agreed to or asked for. */
export const mostGuests = 10

/** The states of an offer; only an open one changes, once. */
export const offerStatuses = ['open', 'accepted', 'refused', 'replaced', 'withdrawn'] as const
export type OfferStatus = (typeof offerStatuses)[number]

/** What happened in a room, as messages tell of it. */
export const roomNews = [
  'message',
  'offer',
  'offerAccepted',
  'offerRefused',
  'offerWithdrawn',
  'note',
  'noteComment',
  'noteConfirmed',
  'task',
  'guestAsked',
  'guestAgreed',
  'guestEnded',
] as const
export type RoomNews = (typeof roomNews)[number]

/** What the parties agreed to about a guest so far. */
export interface Consents {
  providerAt: Date | null
  seekerAt: Date | null
}

/** The parties whose consent is still missing. */
export function missingConsents({ providerAt, seekerAt }: Consents): DealSide[] {
  return [...(providerAt ? [] : ['provider' as const]), ...(seekerAt ? [] : ['seeker' as const])]
}
