import type { Messages } from '../messages'

export default {
  title: 'Is this entry still available?',
  lead: 'A {kind, select, technology {technology} other {need}} of {organisation} on the exchange.',
  lastKnown: 'Last confirmed on {date}',
  hideAt: 'Without an answer it is hidden on {date}. Nothing is deleted.',
  silent: 'It is hidden because nobody answered. “Yes, still available” brings it back at once.',
  expiredEntry: 'Its time is over. “Yes, still available” renews it and shows it again.',
  answers: {
    available: 'Yes, still available',
    withdrawn: 'Withdraw',
    transferred: '{kind, select, technology {Already transferred} other {The need has been met}}',
  },
  legend: 'Your answer',
  hints: {
    available: 'It is renewed from today and stays in sight.',
    withdrawn: 'It is taken off the exchange. You can reopen it in your workspace.',
    transferred: 'It is taken off the exchange for this reason, which keeps our figures right.',
  },
  done: {
    available: 'Thank you. The entry is renewed and in sight.',
    withdrawn: 'The entry has been withdrawn. You can reopen it in your workspace at any time.',
    transferred: 'Thank you. The entry has been withdrawn for the reason you gave.',
  },
  states: {
    unknown: 'The link is not right. Please open the link of the latest mail again.',
    notYours:
      'This link was made for somebody who may no longer write for the organisation. Please ask who is in charge now to answer from their own mail.',
    over: 'This question has been answered, or needs no answer any more.',
    expired:
      'The link has expired. You can still answer: sign in, open your entry and press “Confirm that it is still valid” or “Renew from today”.',
  },
  toEntry: 'Open the entry in your workspace',
  toPublic: 'See it on the exchange',
  ago: 'Updated {ago}',
} as const satisfies Messages['freshness']
