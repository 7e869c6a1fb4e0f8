import type { Messages } from '../messages'

export default {
  confirmationSent: 'If the address is waiting to be confirmed, we have sent the link again.',
  addressConfirmed: 'The address is confirmed. You can sign in.',
  resetLinkSent: 'If the address has an account, we have sent a link to choose a new password.',
  passwordChanged: 'The password is changed. Sign in with the new one.',
  shortlisted: 'The technology is on your shortlist.',
  unshortlisted: 'The technology is off your shortlist.',
  shortlistTidied: 'Your shortlist holds only technologies on show.',
} satisfies Messages['notices']
