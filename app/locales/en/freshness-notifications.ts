/** Messages about whether entries are still available, and about rights that end. */
export default {
  availabilityAsked: {
    label: 'Whether an entry is still available',
    title:
      'Is the {listing, select, technology {technology} other {need}} “{title}” still available?',
    body: 'Nobody has confirmed it for a while. One click is enough, without signing in. Without an answer it is hidden on {date, date, short}; nothing is deleted.',
    action: 'Answer',
  },
  availabilityReminder: {
    label: 'Reminder to confirm an entry',
    title:
      'Reminder: is the {listing, select, technology {technology} other {need}} “{title}” still available?',
    body: 'There is no answer yet. It is hidden on {date, date, short}. One click is enough, without signing in.',
    action: 'Answer',
  },
  availabilityHidden: {
    label: 'An entry is hidden because nobody confirmed it',
    title: 'The {listing, select, technology {technology} other {need}} “{title}” is hidden',
    body: 'Nobody confirmed that it is still available, so the public no longer sees it. Nothing is lost: one click brings it back.',
    action: 'Bring it back',
  },
  ipRightEnds: {
    label: 'An IP right ends soon',
    title: 'An IP right of the technology “{title}” ends soon',
    body: 'The grant or application number {number} ends on {date, date, short}. Renew it with the IP office if it is still needed, then update the entry.',
    action: 'See the entry',
  },
  staffSilentEntry: {
    label: 'An entry is hidden because its owner does not answer',
    title:
      'The {listing, select, technology {technology} other {need}} “{title}” is hidden: no answer',
    body: '{organisation} did not confirm that it is still available. Please call when you can.',
    action: 'See the entry',
  },
  staffRightEnds: {
    label: 'An IP right of an entry in your care ends soon',
    title: 'An IP right of the technology “{title}” ends soon',
    body: '{organisation}: the grant or application number {number} ends on {date, date, short}. The owner has been told.',
    action: 'See the entry',
  },
} as const
