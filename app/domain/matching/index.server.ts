export { type CandidateMatch, candidateMatches } from './candidate-matches.server'
export { dismissMatch, restoreMatch } from './dismiss-match.server'
export { findListingLikes } from './find-listing-likes.server'
export {
  type MatchingParts,
  type MatchingResult,
  matchListing,
  type StoredMatch,
} from './match-listing.server'
export { listAllMatches, listMatches, listMatchesOf } from './match-queries.server'
export { similarEntries, suitableEntries } from './similar-entries.server'
export { findSimilarListings, type SimilarListing } from './similar-listings.server'
