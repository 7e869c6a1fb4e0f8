import type { Messages } from '../messages'

export default {
  ask: {
    title: 'Ask a question',
    lead: 'The organisation behind the entry answers by e-mail or telephone. You need no account.',
    message: 'Your question',
    messageHint: 'What would you like to know? The more precise, the better the answer.',
    emailHint: 'Leave at least one of the two: e-mail or telephone.',
    submit: 'Send the question',
  },
  callBack: {
    title: 'Ask to be called back',
    lead: 'Leave your telephone number and the organisation behind the entry will call you.',
    message: 'What it is about, and when you can be reached',
    messageHint: 'For example: the cost of installation, call after 4 pm.',
    phoneHint: 'For example: 0912 345 678',
    submit: 'Send the request',
  },
  about: 'About {title}',
  name: 'Full name',
  email: 'E-mail',
  phone: 'Telephone',
  privacy:
    'Your name and contact details are seen by the organisation behind the entry only, to answer you. <link>How the exchange keeps personal data</link>',
  leaveEmpty: 'Leave this field empty',
  errors: {
    phone: 'Enter a telephone number, for example 0912 345 678',
    emailOrPhone: 'Enter an e-mail address or a telephone number for the answer',
  },
  list: {
    title: 'Questions',
    lead: 'Questions and requests to be called back that reached your organisation, and those you sent.',
    received: 'Received',
    sent: 'Sent',
    boxes: 'Boxes of questions',
    caption: 'List of questions',
    filter: 'Filter questions',
    state: 'State',
    kind: 'Kind',
    any: 'All',
    from: 'From',
    about: 'About',
    message: 'Question',
    askedAt: 'Sent',
    emptyReceived: 'No questions yet',
    emptyReceivedHint:
      'Questions about the technologies and needs of your organisation appear here. A clear description makes asking easy.',
    emptySent: 'You have not sent any questions',
    emptySentHint: 'Open a technology or a need and choose “Ask a question”.',
    emptyFiltered: 'No question matches this filter',
    noOrganisation:
      'You have not joined an organisation on the exchange. This box takes the questions put to your organisation.',
  },
  kinds: { question: 'Question', callback: 'Call back' },
  states: { open: 'Not answered', answered: 'Answered' },
  detail: {
    title: 'Question from {name}',
    own: 'Your question',
    contact: 'How to reach the asker',
    contactHint:
      'Only your organisation sees this. Use it to answer this question and for nothing else.',
    noEmail:
      'The asker left no e-mail address. Call them, then write down here what you told them.',
    answer: 'Answer',
    answerHint: 'The answer is sent to the asker by e-mail or as a notification on the exchange.',
    callNote: 'What was said',
    send: 'Send the answer',
    record: 'Record the call',
    answeredAt: 'Answered on {date}',
    waiting: 'The organisation has not answered yet. You will be told when it does.',
    viewer: 'Your role in the organisation lets you read but not answer.',
  },
} satisfies Messages['questions']
