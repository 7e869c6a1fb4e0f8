export { askService } from './ask-service.server'
export { type AskedListing, listingBySlug } from './asked-listing.server'
export { type DueRequest, dueRequests, endingCertificates } from './due-services.server'
export { passOnRequest } from './pass-on-request.server'
export {
  listProviders,
  type OfferedProvider,
  providersOffered,
  publicProvider,
  staffProvider,
  staffProviders,
} from './provider-queries.server'
export {
  assignedRequests,
  isProvider,
  ownRequests,
  serviceRequest,
  staffRequests,
} from './request-queries.server'
export { stepRequest } from './step-request.server'
export { addCertificate, addProvider, changeProvider, pauseProvider } from './write-provider.server'
