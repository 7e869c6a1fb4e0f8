export { feeRulesOn } from './fee-queries.server'
export { dueRegistrations } from './registration-desk-queries.server'
