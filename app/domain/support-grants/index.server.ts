export { type GrantView, hasGrant, ownGrant, staffGrant } from './grant-queries.server'
export { payGrant, repayGrant, revokeGrant } from './pay-grant.server'
export {
  addInvoice,
  openGrantDocument,
  passSettlement,
  removeInvoice,
  reportResults,
  returnSettlement,
  sendSettlement,
} from './settle-grant.server'
export {
  prepareContract,
  recordAcceptance,
  signContract,
  writeAcceptance,
} from './write-contract.server'
