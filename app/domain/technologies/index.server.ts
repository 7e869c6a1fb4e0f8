export { addToShortlist } from './add-to-shortlist.server'
export { draftTechnology } from './draft-technology.server'
export {
  cardValues,
  englishValues,
  evidenceValues,
  ownershipValues,
  termsValues,
} from './form-values.server'
export {
  contentOf,
  findTechnologyRecord,
  ownTechnology,
  type TechnologyRecord,
} from './own-technology.server'
export {
  getPublishedTechnologies,
  getPublishedTechnology,
  viewTechnology,
} from './published-technology.server'
export { forgetHiddenShortlisted, removeFromShortlist } from './remove-from-shortlist.server'
export { saveTechnologyCard } from './save-technology-card.server'
export { saveTechnologyEnglish } from './save-technology-english.server'
export { saveTechnologyEvidence } from './save-technology-evidence.server'
export { saveTechnologyOwnership } from './save-technology-ownership.server'
export { saveTechnologyTerms } from './save-technology-terms.server'
export { isShortlisted, shortlistOf } from './shortlist-queries.server'
export { submitTechnology } from './submit-technology.server'
export {
  newestTechnologies,
  technologiesOf,
} from './technology-summaries.server'
