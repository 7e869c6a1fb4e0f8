import type { Messages } from '../messages'
import brokerKinds from './broker-notifications'
import incubationKinds from './incubation-notifications'
import opinionKinds from './opinion-notifications'
import organisationKinds from './organisation-notifications'
import paymentKinds from './payment-notifications'
import roomKinds from './room-notifications'
import serviceKinds from './service-notifications'
import supportKinds from './support-notifications'

export default {
  kinds: {
    listingReturned: {
      label: 'Entry returned to be completed',
      title: '{listing, select, technology {Technology} other {Need}} “{title}” needs more work',
      body: 'A moderator has looked at the entry and returned it. Change it as said below and send it again.',
      action: 'Change the entry',
    },
    listingHeld: {
      label: 'Entry held',
      title: '{listing, select, technology {Technology} other {Need}} “{title}” is held',
      body: 'A moderator must clear something up before deciding. There is nothing to do unless you are asked.',
      action: 'See the entry',
    },
    listingRejected: {
      label: 'Entry rejected',
      title: '{listing, select, technology {Technology} other {Need}} “{title}” was rejected',
      body: 'A moderator has rejected the entry for the reason below.',
      action: 'See the entry',
    },
    listingPublished: {
      label: 'Entry published',
      title: '{listing, select, technology {Technology} other {Need}} “{title}” is published',
      body: 'The entry is public on the exchange and is being matched with the other side.',
      action: 'See the entry',
    },
    listingExpiresSoon: {
      label: 'Entry expires soon',
      title: '{listing, select, technology {Technology} other {Need}} “{title}” expires soon',
      body: 'The entry will no longer be shown from {date, date, medium}. Renew it if it still holds.',
      action: 'Renew',
    },
    listingExpired: {
      label: 'Entry expired',
      title: '{listing, select, technology {Technology} other {Need}} “{title}” has expired',
      body: 'The entry is no longer public. You can renew it at any time.',
      action: 'Renew',
    },
    questionReceived: {
      label: 'New question',
      title:
        'New question about the {listing, select, technology {technology} other {need}} “{title}”',
      body: '{name} has asked a question or asks to be called back. A prompt answer keeps a partner.',
      action: 'Answer',
    },
    questionAnswered: {
      label: 'Question answered',
      title:
        'An answer about the {listing, select, technology {technology} other {need}} “{title}”',
      body: 'The organisation behind the entry has answered your question:',
      action: 'See the entry',
    },
    interestReceived: {
      label: 'New interest',
      title:
        'Somebody is interested in the {listing, select, technology {technology} other {need}} “{title}”',
      body: '{organisation} has expressed interest. Accept or decline in time; the due date is on the interest’s page.',
      action: 'See and answer',
    },
    interestAccepted: {
      label: 'Interest accepted',
      title:
        'Your interest in the {listing, select, technology {technology} other {need}} “{title}” was accepted',
      body: '{organisation} has accepted. Both sides now see each other’s contact details, and a deal is open.',
      action: 'See the contact',
    },
    interestDeclined: {
      label: 'Interest declined',
      title:
        'Your interest in the {listing, select, technology {technology} other {need}} “{title}” was declined',
      body: 'The organisation behind the entry has answered. There may be other choices on the exchange.',
      action: 'See the answer',
    },
    interestWithdrawn: {
      label: 'Interest withdrawn',
      title:
        'The interest in the {listing, select, technology {technology} other {need}} “{title}” was withdrawn',
      body: '{organisation} no longer pursues its interest.',
      action: 'See',
    },
    interestPlaceFree: {
      label: 'A place on the waiting list',
      title:
        'The {listing, select, technology {technology} other {need}} “{title}” takes further interests',
      body: 'Your organisation is on its waiting list. The place is kept for 2 working days and then goes to the next.',
      action: 'Express interest',
    },
    interestReminder: {
      label: 'Reminder to answer an interest',
      title:
        'Reminder: an interest in the {listing, select, technology {technology} other {need}} “{title}” waits for an answer',
      body: '{organisation} waits for you to accept or decline. The answer is due on {date, date, short}.',
      action: 'Answer',
    },
    dealToConfirm: {
      label: 'Deal waits for confirmation',
      title: 'Deal {number} waits for your confirmation',
      body: 'The other side has confirmed the stage “{stage}” of the deal “{title}”. Check it and confirm if it is right.',
      action: 'Confirm',
    },
    dealStageChanged: {
      label: 'Deal moved on',
      title: 'Deal {number} is at another stage',
      body: 'The deal “{title}” is at the stage “{stage}”.',
      action: 'See the deal',
    },
    dealTermsChanged: {
      label: 'Terms of a deal changed',
      title: 'The terms of deal {number} have changed',
      body: 'The other side has changed these terms of the deal “{title}”: {terms}. Confirmations given before no longer count.',
      action: 'See the terms',
    },
    dealDocumentAdded: {
      label: 'New document in a deal',
      title: 'Deal {number} has a new document',
      body: 'The other side has added a document to the deal “{title}”:',
      action: 'See the document',
    },
    registrationAnswered: {
      label: 'Answers on the registration of a contract',
      title:
        '{status, select, incomplete {The dossier of deal {number} is incomplete} needs_changes {The dossier of deal {number} needs changes} registered {The contract of deal {number} is registered} other {The dossier of deal {number} was refused}}',
      body: 'The authority answered on the contract “{title}”. What it says is on the page of the registration.',
      action: 'See the registration',
    },
    registrationDue: {
      label: 'Contracts whose time to register ends soon',
      title:
        '{count, plural, =0 {Today is the last day} one {# day is left} other {# days are left}} to register the contract of deal {number}',
      body: 'The contract “{title}” must be registered. The dossier has to be sent in by {date, date, short}.',
      action: 'Prepare the dossier',
    },
    ...paymentKinds,
    ndaToAccept: {
      label: 'NDA to accept',
      title: 'Agreement {number} waits for your organisation to accept it',
      body: 'It is with {organisation}, about the {listing, select, technology {technology} other {need}} “{title}”. An owner of your organisation reads it and accepts or declines.',
      action: 'Read the NDA',
    },
    ndaChanged: {
      label: 'NDA changed',
      title:
        'Agreement {number} {outcome, select, accepted {is in force} declined {was declined} withdrawn {was withdrawn} ended {has ended} other {has expired}}',
      body: 'It is with {organisation}, about the {listing, select, technology {technology} other {need}} “{title}”.',
      action: 'See the NDA',
    },
    disclosureInvited: {
      label: 'Invited to restricted information',
      title:
        'Your organisation is invited to restricted information about the {listing, select, technology {technology} other {need}} “{title}”',
      body: 'The owner has opened what is for invited parties. Every view and download is recorded.',
      action: 'See the entry',
    },
    ...brokerKinds,
    ...roomKinds,
    ...supportKinds,
    ...opinionKinds,
    ...serviceKinds,
    ...incubationKinds,
    newMatches: {
      label: 'New matches',
      title:
        '{count, plural, one {# new match} other {# new matches}} for the {listing, select, technology {technology} other {need}} “{title}”',
      body: 'See why the entries suit each other, and get in touch if you agree.',
      action: 'See the matches',
    },
    newCounterpart: {
      label: 'A new entry that suits you',
      title:
        '{listing, select, technology {Technology} other {Need}} “{title}” suits {count, plural, one {one of your entries} other {# of your entries}}',
      body: 'See why they suit each other, and get in touch if you agree.',
      action: 'See the matches',
    },
    savedSearchFinds: {
      label: 'New entries in a saved search',
      title:
        '{count, plural, one {# new entry} other {# new entries}} {searches, plural, =1 {for “{name}”} other {in # saved searches}}',
      body: 'New entries match what you saved.',
      action: 'See the new entries',
    },
    ...organisationKinds,
    dealOfficerNamed: {
      label: 'Named officer of a deal',
      title: 'You answer for deal {number}',
      body: 'You were named officer in charge of the deal “{title}”.',
      action: 'See the deal',
    },
    staffRegistration: {
      label: 'Dossiers that wait for an answer',
      title: 'The dossier of deal {number} waits for an answer',
      body: 'The dossier for registering the contract “{title}” was sent in.',
      action: 'See the dossier',
    },
    staffSubmission: {
      label: 'Entry to moderate',
      title:
        '{listing, select, technology {Technology} other {Need}} “{title}” waits for moderation',
      body: '{organisation} has sent the entry for moderation.',
      action: 'Moderate',
    },
    staffInterestLate: {
      label: 'Interest left without an answer',
      title:
        'An interest in the {listing, select, technology {technology} other {need}} “{title}” has no answer',
      body: '{owner} has not answered {organisation}; the answer was due on {date, date, short}. Please contact the owner.',
      action: 'See what is late',
    },
    staffSearchMisses: {
      label: 'Searches of the week without a result',
      title: '{count, plural, one {# search} other {# searches}} without a result in the past week',
      body: 'These words were searched for most often without a matching entry. See whether a synonym is missing, a need should be published, or somebody should be asked to list.',
      action: 'See and deal with them',
    },
  },
  page: {
    title: 'Notifications',
    lead: '{unread, plural, =0 {You have read everything} one {# unread notification} other {# unread notifications}}',
    empty: 'No notifications yet',
    emptyHelp:
      'When an entry is approved, or somebody asks or is interested, you will see it here.',
    readAll: 'Mark all as read',
    read: 'Mark as read',
    unread: 'Unread',
    settings: 'Choose the mails you get',
    pages: 'Pages of notifications',
  },
  settings: {
    title: 'Mails you get',
    lead: 'Messages on the exchange are always kept; choose here which of them also come by e-mail.',
    legend: 'Send a mail for',
    submit: 'Save',
  },
  stop: {
    title: 'Stop these mails',
    lead: 'You will get no more mails of the kind “{kind}”. The messages on the exchange are kept.',
    submit: 'Stop them',
    bad: 'This link is not valid',
  },
} satisfies Messages['notifications']
