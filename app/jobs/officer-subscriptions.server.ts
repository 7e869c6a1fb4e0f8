import { dealCreated } from '#app/domain/deals/deals-events'
import { listingPublished, listingSubmitted } from '#app/domain/listings/listing-events'
import { settleOfficers } from '#app/domain/officers/index.server'
import { on } from './subscription'

/** Names an officer for what has none yet; a catalogue of thousands is left to the clock. */
export const officerSubscriptions = [
  on(
    'officers.settle-entry',
    [listingSubmitted, listingPublished],
    async ({ ctx }, { imported }) => {
      if (!imported) await settleOfficers(ctx)
    },
  ),
  on('officers.settle-deal', [dealCreated], async ({ ctx }) => {
    await settleOfficers(ctx)
  }),
]
