export { listingOrganisation, organisationColumns } from './listing-organisation.server'
