export { answerByLink, enterAnswer } from './answer-follow-up.server'
export { followUpByLink, followUpForStaff, listFollowUps } from './follow-up-queries.server'
export { followUpToken } from './follow-up-token.server'
export { prepareFollowUps } from './prepare-follow-ups.server'
