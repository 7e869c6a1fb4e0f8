export {
  type ActingView,
  actableMembers,
  actingFact,
  actingsForMe,
  actingsOfStaff,
} from './acting-queries.server'
export { askToChangeAddress } from './change-address.server'
export { changePassword } from './change-password.server'
export { checkPassword } from './check-password.server'
export { closeAccountByStaff, reopenAccount } from './close-by-staff.server'
export { createAdministrator } from './create-administrator.server'
export { endActing, noteActing, stopActingForMe } from './end-acting.server'
export { eraseAccount } from './erase-account.server'
export { exportAccount } from './export-account.server'
export { giveConsent } from './give-consent.server'
export { personActor } from './person-actor.server'
export { ownConsents, ownProfile, updateProfile } from './profile.server'
export { endOtherSessions, endSession, ownSessions } from './sessions.server'
export { staffHolding } from './staff-holding.server'
export { endStaffRole, grantStaffRole } from './staff-roles.server'
export { startActing } from './start-acting.server'
export { listUsers, staffUser, usersPerPage } from './user-queries.server'
