export { acceptNda } from './accept-nda.server'
export { type AccessRecord, accessRecords, disclosureDesk } from './desk-queries.server'
export { expireNdas } from './expire-ndas.server'
export { inviteOrganisation, revokeInvitation } from './invite-organisation.server'
export { leaveNda } from './leave-nda.server'
export { dealNda, ndaHashes, ndaOfDeal, openNda } from './nda-of-deal.server'
export {
  listNdas,
  type NdaItem,
  type NdaView,
  ndaFile,
  ndaForm,
  ndaPage,
} from './nda-queries.server'
export { offerNda } from './offer-nda.server'
export { openDocument } from './open-document.server'
export { openLevelsOf } from './open-levels.server'
export { passNdas } from './pass-ndas.server'
export { type RestrictedView, restrictedOf } from './reader-queries.server'
export { removeDetail, saveDetail } from './save-detail.server'
