export { mergeOrganisations } from './merge-organisations.server'
