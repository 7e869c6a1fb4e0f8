import type { Messages } from '../messages'

export default {
  accountFooter: 'An automatic mail of {exchange}, sent to {address} about your account.',
  messageFooter: 'An automatic mail of {exchange}, sent to {address}.',
  stop: 'Stop mails of this kind',
  digest: {
    heading: '{count, plural, one {# new entry} other {# new entries}} in your saved searches',
    search: '{name}: {count, plural, one {# new entry} other {# new entries}}',
    all: '{more, plural, =0 {Open the search} other {# more, open the search}}',
    stop: 'Stop news of this search',
    manage: 'Manage your saved searches',
  },
  confirmAddress: {
    heading: 'Confirm your e-mail address',
    body: 'Dear {name}, open the link below to confirm the address {address} on {exchange}. If you did not sign up, ignore this mail.',
    link: 'Confirm address',
  },
  addressAlreadyUsed: {
    heading: 'You already have an account',
    body: 'Dear {name}, somebody has just signed up on {exchange} with this address, but it already has an account. If it was you, sign in or reset your password; if not, there is nothing to do.',
    link: 'Sign in',
  },
  resetPassword: {
    heading: 'Choose a new password',
    body: 'Dear {name}, open the link below to choose a new password on {exchange}. The link works for one hour. If you did not ask for it, ignore this mail.',
    link: 'Choose a new password',
  },
  approveNewAddress: {
    heading: 'Change of your account’s address',
    body: 'Dear {name}, a change of your account’s address on {exchange} to {address} was asked for. If it was you, open the link below; if not, change your password at once.',
    link: 'Approve the change',
  },
  demo: {
    title: 'Demo mailbox',
    lead: 'The mails that the exchange sends in the demonstration; none leaves this machine.',
    onlyTo: 'Mails to {address}',
    all: 'All mails',
    empty: 'No mail yet',
    emptyHelp: 'Sign up or reset a password, and the mail appears here.',
    subject: 'Subject',
    to: 'To',
    at: 'At',
    links: 'Links in the mail',
    text: 'Text',
    html: 'HTML source of the mail',
  },
} satisfies Messages['mails']
