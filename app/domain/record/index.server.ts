export { exportOrganisationRecord, exportRecord } from './export-record.server'
export { noteReadOf } from './note-on-record.server'
export { recordEnd } from './record-end.server'
export {
  listingRecord,
  organisationRecord,
  recordEntry,
  referenceRecord,
  searchRecord,
} from './record-queries.server'
export { removeOldest } from './remove-oldest.server'
export { forgetPerson, removeValues } from './remove-values.server'
export { sealAll, sealRecord } from './seal-record.server'
export { verifyRecord } from './verify-record.server'
