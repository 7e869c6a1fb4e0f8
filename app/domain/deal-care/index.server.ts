export {
  type ContactLogView,
  contactsAbout,
  contactTarget,
  listContacts,
} from './contact-queries.server'
export { type Desk, deskOfDeals } from './desk-queries.server'
export { enterDeal } from './enter-deal.server'
export { lateEntryOf, organisationOptions } from './late-entry-queries.server'
export { logContact } from './log-contact.server'
export { logContactAbout } from './log-contact-about.server'
