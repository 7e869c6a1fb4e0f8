export { type CandidateMatch, candidateMatches } from './candidate-matches.server'
export { dismissMatch, restoreMatch } from './dismiss-match.server'
export { findListingLikes } from './find-listing-likes.server'
export { introduceMatch, introduceWithin } from './introduce-match.server'
export { makeMatch } from './make-match.server'
export {
  type MatchingParts,
  type MatchingResult,
  matchListing,
  type StoredMatch,
} from './match-listing.server'
export { heldMatches, listAllMatches, listMatches, listMatchesOf } from './match-queries.server'
export { needsWithWords } from './needs-with-words.server'
export { pinMatch } from './pin-match.server'
export { releaseMatches } from './release-matches.server'
export { similarEntries, suitableEntries } from './similar-entries.server'
export { findSimilarListings, type SimilarListing } from './similar-listings.server'
export { loadForStaff } from './staff-match.server'
