/** Messages about what experts and moderators say of entries. */
export default {
  listingUndone: {
    label: 'Decision taken back',
    title: '{listing, select, technology {Technology} other {Need}} “{title}” is in review again',
    body: 'The moderator took the last decision back. There is nothing you have to do.',
    action: 'See the entry',
  },
  opinionAsked: {
    label: 'The department asks your opinion',
    title: 'Your opinion is asked: {number}',
    body: 'The answer is due on {date, date, medium}. What is asked stands on the page of the request.',
    action: 'See the request',
  },
  opinionAttached: {
    label: 'Expert opinion on an entry',
    title:
      'Expert opinion on the {listing, select, technology {technology} other {need}} “{title}”',
    body: 'The department has attached an expert opinion to your entry.',
    action: 'See the entry',
  },
  staffOpinion: {
    label: 'An expert has answered',
    title: 'Request {number} has an answer',
    body: 'Read it and attach the result to the entry.',
    action: 'See the opinion',
  },
} as const
