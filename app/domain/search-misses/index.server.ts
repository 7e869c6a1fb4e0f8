export { countMiss, mostMissesPerDay } from './count-miss.server'
export { forgetMisses } from './forget-misses.server'
export { listMissReviews, listOpenMisses, topMisses } from './miss-queries.server'
export { reviewMiss } from './review-miss.server'
