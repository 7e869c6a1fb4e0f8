export { changeFiles, fileNotices } from './change-files.server'
export { checkCodes } from './check-codes.server'
export { newListing } from './create-listing.server'
export { editListing } from './edit-listing.server'
export { expireListings } from './expire-listings.server'
export { hideListingsOf, unhideListingsOf } from './hide-listings.server'
export { historyOf } from './history-queries.server'
export { listingOrganisation, organisationColumns } from './listing-organisation.server'
export type { ListingRow } from './listing-rows.server'
export { type OpenFile, openListingFile } from './open-file.server'
export { listOwnListings, OwnListSchema } from './own-listing-queries.server'
export {
  listOwnListings,
  type OwnListingItem,
  type OwnListings,
  OwnListSchema,
} from './own-listing-queries.server'
export { countPublicListings, publicAddresses } from './public-addresses.server'
export { removeFile } from './remove-file.server'
export { renewListing } from './renew-listing.server'
export { reopenListing } from './reopen-listing.server'
export { submitListing } from './submit-listing.server'
export { takeBackListing } from './take-back-listing.server'
export { takeOwnerStep } from './take-owner-step.server'
export { demand, loadListing, type SeenListing, takeStep } from './take-step.server'
export { withdrawListing } from './withdraw-listing.server'
