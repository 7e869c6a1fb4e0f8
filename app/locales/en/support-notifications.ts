/** Messages about applications for support; part of the words of all messages. */
export default {
  supportReceived: {
    label: 'Receipt of an application for support',
    title: 'Application {number} has arrived',
    body: 'Your application under the programme “{title}” has arrived. The department answers by {date, date, short}.',
    action: 'See the application',
  },
  supportQuestion: {
    label: 'Something is missing from an application for support',
    title: 'Application {number}: something is missing',
    body: 'Please answer by {date, date, short}. Until then the clock stands still.',
    action: 'Answer',
  },
  supportQuestionDue: {
    label: 'An answer about an application is due soon',
    title: 'Application {number}: your answer is due soon',
    body: 'The department waits for your answer by {date, date, short}.',
    action: 'Answer',
  },
  supportDecided: {
    label: 'Decision on an application for support',
    title:
      '{status, select, approved {Application {number} is supported} other {Application {number} is refused}}',
    body: 'The decision under the programme “{title}” is on the page of the application{status, select, approved {} other {, with its reasons and how to appeal}}.',
    action: 'See the decision',
  },
  councilCalled: {
    label: 'Call to a council',
    title: 'You are called to the council on application {number}',
    body: 'The application is by {organisation} under the programme “{title}”. First declare whether you have an interest in it.',
    action: 'Open',
  },
  staffSupport: {
    label: 'Applications for support to deal with',
    title:
      '{what, select, named {Application {number} is yours to examine} answered {Application {number} was completed} scored {The council has scored application {number}} deciding {Application {number} waits for a decision} appealed {Appeal on application {number}} withdrawn {Application {number} was withdrawn} other {Application {number}}}',
    body: 'The application is by {organisation} under the programme “{title}”.',
    action: 'Open',
  },
  staffSupportClock: {
    label: 'Applications for support that are or will be late',
    title:
      '{late, select, yes {Application {number} is late} other {Application {number} is due soon}}',
    body: 'The application is by {organisation}; step “{at}”, due {date, date, short}.',
    action: 'Open',
  },
  supportGrant: {
    label: 'Contracts and payment of support',
    title:
      '{what, select, sign {The contract of application {number} is signed} accepted {The work of application {number} is accepted} return {The settlement dossier of {number} was given back} pay {Support was paid on application {number}} revoke {The support of application {number} was taken back} other {News of application {number}}}',
    body: 'Under the programme “{title}”. What comes next is on the page of contract and payment.',
    action: 'See contract and payment',
  },
  staffGrant: {
    label: 'Contracts and payment of support to deal with',
    title:
      '{what, select, settle {The settlement dossier of {number} is to be checked} pass {Application {number} is to be paid} report {Results of application {number} are reported} other {News of application {number}}}',
    body: '{organisation}, programme “{title}”.',
    action: 'Open',
  },
} as const
