export { attachFile } from './attach-file.server'
export { changeDisclosure } from './change-disclosure.server'
export { checkCodes } from './check-codes.server'
export { newListing } from './create-listing.server'
export { editListing } from './edit-listing.server'
export { expireListings } from './expire-listings.server'
export { hideListingsOf, unhideListingsOf } from './hide-listings.server'
export { type HistoryView, historyOf } from './history-queries.server'
export { listingOrganisation, organisationColumns } from './listing-organisation.server'
export type { ListingRow } from './listing-rows.server'
export { type OpenFile, openListingFile } from './open-file.server'
export {
  listOwnListings,
  type OwnListingItem,
  type OwnListings,
  OwnListSchema,
} from './own-listing-queries.server'
export { removeFile } from './remove-file.server'
export { renewListing } from './renew-listing.server'
export { reopenListing } from './reopen-listing.server'
export { submitListing } from './submit-listing.server'
export { takeBackListing } from './take-back-listing.server'
export { demand, loadListing, type SeenListing, takeStep } from './take-step.server'
export { withdrawListing } from './withdraw-listing.server'
