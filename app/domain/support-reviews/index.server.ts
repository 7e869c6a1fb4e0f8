export { appealDecision, withdrawApplication } from './appeal-decision.server'
export {
  acceptReceipt,
  answerDepartment,
  askApplicant,
  lapseQuestion,
} from './check-receipt.server'
export { councilSeat, ownCouncils } from './council-queries.server'
export { decideApplication } from './decide-application.server'
export { concludeCouncil, conveneCouncil } from './hold-council.server'
export { makeReviewPaper } from './make-review-paper.server'
export { assignReviewer, nameReviewer, passOnReview } from './name-officer.server'
export { nudgeReviews } from './nudge-reviews.server'
export { reviewDesk } from './review-desk-queries.server'
export {
  type CouncilView,
  type OwnReview,
  ownReview,
  type StaffReview,
  staffReview,
} from './review-queries.server'
export { declareConflict, scoreApplication } from './score-application.server'
export { screenApplication } from './screen-application.server'
