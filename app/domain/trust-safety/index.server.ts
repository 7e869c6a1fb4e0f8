export { decideAppeal } from './decide-appeal.server'
export { dismissReport, upholdReport } from './decide-report.server'
export { endDispute, openDispute } from './dispute.server'
export { entryStanding, ownDispute } from './dispute-queries.server'
export { endDueSanctions } from './end-due-sanctions.server'
export { liftSanction } from './end-sanction.server'
export { handReport } from './hand-report.server'
export { imposeSanction } from './impose-sanction.server'
export { lodgeAppeal } from './lodge-appeal.server'
export { reportAbuse } from './report-abuse.server'
export { listReports, reportForm, staffReport } from './report-queries.server'
export {
  listSanctions,
  ownSanction,
  ownSanctions,
  sanctionsOf,
  staffSanction,
} from './sanction-queries.server'
