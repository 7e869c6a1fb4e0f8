export { communeHome, draftableOrganisations } from './commune-queries.server'
export { draftNeedFor } from './draft-need-for.server'
