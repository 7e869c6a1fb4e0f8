/** Messages about the rooms of deals and what came of them. */
export default {
  roomMessage: {
    label: 'Messages in deal rooms',
    title: 'New message in the room of deal {number}',
    body: 'Somebody has written about the deal “{title}”. The message can be read in the room only.',
    action: 'Open the deal room',
  },
  roomNews: {
    label: 'Other news in deal rooms',
    title:
      '{what, select, offer {New offer} offerAccepted {Offer accepted} offerRefused {Offer refused} offerWithdrawn {Offer withdrawn} note {New meeting note} noteComment {New remark on a meeting note} noteConfirmed {Meeting note confirmed} task {New task} guestAsked {A guest is proposed} guestAgreed {A guest is agreed to} guestEnded {Guests have changed} other {Something has changed}} – deal {number}',
    body: 'There is news in the room of the deal “{title}”. It can be read in the room only.',
    action: 'Open the deal room',
  },
  roomTaskDue: {
    label: 'Tasks due in deal rooms',
    title: '{late, select, yes {Task overdue} other {Task due soon}} in the room of deal {number}',
    body: 'A task of yours in the deal “{title}” {late, select, yes {was} other {is}} due on {date, date, short}.',
    action: 'See the task',
  },
  successStory: {
    label: 'Success story of a deal',
    title:
      '{what, select, written {A story waits for your consent} agreed {The other party agrees to the story} published {The story is public} other {The story is no longer public}} – deal {number}',
    body: 'The story of “{title}” {what, select, written {was written and is published only if both parties agree} agreed {waits for your side to agree} published {is public, as both parties agreed} other {was taken down, as one party took its consent back}}.',
    action: 'See the story',
  },
  followUpDue: {
    label: 'Questionnaires after the transfer',
    title: 'Is the technology of deal {number} in use?',
    body: 'Please answer a few short questions about “{title}”. There is no need to sign in.',
    action: 'Answer',
  },
  followUpReminder: {
    label: 'Reminders of questionnaires',
    title: 'Reminder: is the technology of deal {number} in use?',
    body: 'The questionnaire about “{title}” has no answer yet. It takes a few minutes, without signing in.',
    action: 'Answer',
  },
} as const
