export { indexEvents } from './index-events.server'
export { indexListing, indexOrganisation } from './index-listing.server'
export { rebuildIndex } from './rebuild-index.server'
export { searchListings } from './search-listings.server'
