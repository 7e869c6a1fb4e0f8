export { findListingLikes } from './find-listing-likes.server'
