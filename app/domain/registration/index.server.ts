export { feeRulesOn } from './fee-queries.server'
