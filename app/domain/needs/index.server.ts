export { draftNeed } from './draft-need.server'
export {
  needBudgetValues,
  needCardValues,
  needConstraintsValues,
  needEnglishValues,
  needTargetsValues,
} from './form-values.server'
export { needsOf, newestNeeds } from './need-summaries.server'
export { contentOf, findNeedRecord, type NeedRecord, ownNeed } from './own-need.server'
export { getPublishedNeed, viewNeed } from './published-need.server'
export { saveNeedBudget } from './save-need-budget.server'
export { saveNeedCard } from './save-need-card.server'
export { saveNeedConstraints } from './save-need-constraints.server'
export { saveNeedEnglish } from './save-need-english.server'
export { saveNeedTargets } from './save-need-targets.server'
export { submitNeed } from './submit-need.server'
