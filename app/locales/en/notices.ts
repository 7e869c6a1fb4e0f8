import type { Messages } from '../messages'

export default {
  confirmationSent: 'If the address is waiting to be confirmed, we have sent the link again.',
  addressConfirmed: 'The address is confirmed. You can sign in.',
  resetLinkSent: 'If the address has an account, we have sent a link to choose a new password.',
  passwordChanged: 'The password is changed. Sign in with the new one.',
  shortlisted: 'The technology is on your shortlist.',
  unshortlisted: 'The technology is off your shortlist.',
  shortlistTidied: 'Your shortlist holds only technologies on show.',
  organisationCreated: 'The organisation is registered and waits to be verified.',
  organisationSaved: 'The organisation is saved.',
  organisationAskedAgain: 'The department was asked for another look.',
  organisationLeft: 'You have left the organisation.',
  organisationSwitched: 'You now act for the organisation you chose.',
  membershipRequested: 'The request to join is sent.',
  membershipAccepted: 'The new member is accepted.',
  membershipDeclined: 'The request to join is declined.',
  membershipEnded: 'The membership is ended.',
  memberChanged: 'The role is changed.',
  invitationSent: 'The invitation is sent.',
  invitationCancelled: 'The invitation is cancelled.',
  invitationAccepted: 'You are now a member of the organisation.',
} satisfies Messages['notices']
