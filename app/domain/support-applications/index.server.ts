export {
  type ApplicationView,
  ownApplication,
  ownApplications,
  staffApplication,
  staffApplications,
} from './application-queries.server'
export { addPaper, openPaper, removePaper } from './papers.server'
export { savePage } from './save-page.server'
export { startApplication } from './start-application.server'
export { submitApplication } from './submit-application.server'
