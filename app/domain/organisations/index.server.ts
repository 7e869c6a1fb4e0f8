export { acceptInvitation, openInvitation } from './accept-invitation.server'
export { moveOrganisation, renameOrganisation } from './change-by-decision.server'
export { changeMemberRole, endMembership, leaveOrganisation } from './change-membership.server'
export { closeOwnAccount } from './close-account.server'
export { createOrganisation } from './create-organisation.server'
export { decideMembership } from './decide-membership.server'
export { decideOnOrganisation, takeDecision } from './decide-on-organisation.server'
export { type DueVerification, dueVerifications } from './due-verifications.server'
export { pastOf, successorOf } from './former-fact-queries.server'
export { invitationToken } from './invitation-token.server'
export { cancelInvitation, inviteMember } from './invite-member.server'
export { organisationsOfActor, ownMembers, ownOrganisation } from './organisation-queries.server'
export { isMemberOf, isTaken, limitPosting } from './organisation-record.server'
export { placeOptions } from './place-options.server'
export {
  listPublicOrganisations,
  organisationsPerPage,
  publicOrganisation,
  publicOrganisationSlugs,
} from './public-organisation-queries.server'
export { nameByTaxCode, requestMembership } from './request-membership.server'
export { listStaffOrganisations, staffOrganisation } from './staff-organisation-queries.server'
export { suspensionsOf } from './suspensions.server'
export { switchOrganisation } from './switch-organisation.server'
export { updateOrganisation } from './update-organisation.server'
export { verifyOrganisation } from './verify-organisation.server'
