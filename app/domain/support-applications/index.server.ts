export {
  type ApplicationView,
  councilApplication,
  ownApplication,
  ownApplications,
  staffApplication,
} from './application-queries.server'
export { asApplicant, contentOf } from './application-record.server'
export { discardDraft } from './discard-draft.server'
export { addPaper, openPaper, removePaper } from './papers.server'
export { savePage } from './save-page.server'
export { startApplication } from './start-application.server'
export { submitApplication } from './submit-application.server'
