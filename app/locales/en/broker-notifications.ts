/** Messages about entries that may be out of date, and about what staff do for people. */
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
  meetingNews: {
    label: 'A meeting that the department arranges',
    title:
      '{what, select, proposed {An invitation to meet} moved {The meeting was moved} agreed {Both agreed to meet} other {The meeting is called off}}: the {listing, select, technology {technology} other {need}} “{title}”',
    body: '{what, select, proposed {The department introduces you to a party that suits you and proposes to meet} moved {The meeting is now} agreed {The meeting stands} other {The meeting does not take place}}: {date, date, short} {date, time, short}. {place}',
    action: 'See and answer',
  },
  needDrafted: {
    label: 'A need was drafted for you',
    title: '{name} drafted the need “{title}” for you',
    body: 'The focal point of your commune drafted it for your organisation. Please look at it, change it and send it in; without you it is not published.',
    action: 'See the draft',
  },
  entryDrafted: {
    label: 'Staff drafted an entry for you',
    title:
      '{name} is drafting the {listing, select, technology {technology} other {need}} “{title}” for your organisation',
    body: 'A member of the department’s staff writes the draft in your organisation’s place. Please look at it, change it and send it in: only your own people can, and without you it is not published. Why they do so:',
    action: 'See the draft',
  },
  staffSecondPerson: {
    label: 'Entry that waits for a second person',
    title:
      'The {listing, select, technology {technology} other {need}} “{title}” waits for a second person',
    body: '{name} approved this entry of {organisation}. It takes two people: somebody else has to look at it and decide.',
    action: 'Look and decide',
  },
  staffMeeting: {
    label: 'An answer about a meeting',
    title:
      '{organisation}: {what, select, yes {agrees to meet} no {cannot meet} other {asks for another time}}',
    body: 'About the {listing, select, technology {technology} other {need}} “{title}”, the meeting of {date, date, short} {date, time, short}.',
    action: 'Open the meeting',
  },
  actedFor: {
    label: 'A member of staff acts for you',
    title: '{name} of the department acts for you at {organisation}',
    body: 'Until {date, date, short} {date, time, short}. Every change carries both names and you can see it. If you did not ask for it, stop it at once. The purpose:',
    action: 'See or stop it',
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
