export { needsOf, newestNeeds } from './need-summaries.server'
export { getPublishedNeed } from './published-need.server'
