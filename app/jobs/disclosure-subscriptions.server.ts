import { dealCreated } from '#app/domain/deals/deals-events'
import { followNda } from '#app/domain/deals/follow-nda.server'
import {
  disclosureInvited,
  ndaAccepted,
  ndaConfirmed,
  ndaDeclined,
  ndaEnded,
  ndaExpired,
  ndaOffered,
  ndaWithdrawn,
} from '#app/domain/disclosure/disclosure-events'
import { ndaOfDeal } from '#app/domain/disclosure/index.server'
import {
  tellOfDisclosure,
  tellOfNda,
  tellOfOfferedNda,
} from '#app/domain/notifications/index.server'
import { on } from './subscription'

const outcomes = {
  [ndaAccepted.name]: 'accepted',
  [ndaDeclined.name]: 'declined',
  [ndaWithdrawn.name]: 'withdrawn',
  [ndaEnded.name]: 'ended',
  [ndaExpired.name]: 'expired',
} as const

/** Messages about NDAs and invitations, and the deals that an NDA moves. */
export const disclosureSubscriptions = [
  on('tell.nda-offered', [ndaOffered, ndaConfirmed], (job, nda, event) =>
    tellOfOfferedNda(job, { ...nda, eventId: String(event.id) }),
  ),
  on(
    'tell.nda-changed',
    [ndaAccepted, ndaDeclined, ndaWithdrawn, ndaEnded, ndaExpired],
    (job, nda, event) => {
      const status = outcomes[event.type as keyof typeof outcomes]
      return tellOfNda(job, status, { ...nda, actorId: event.actorId, eventId: String(event.id) })
    },
  ),
  on('tell.disclosure-invited', [disclosureInvited], (job, invitation, event) =>
    tellOfDisclosure(job, { ...invitation, eventId: String(event.id) }),
  ),
  on('deals.follow-nda', [ndaAccepted], ({ ctx }, nda) => followNda(ctx, nda)),
  on('deals.nda-of-new-deal', [dealCreated], async ({ ctx }, deal) => {
    const nda = await ndaOfDeal(ctx, deal.id)
    if (nda) await followNda(ctx, nda)
  }),
]
