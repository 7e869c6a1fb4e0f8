export default {
  membershipRequested: {
    label: 'Request to join',
    title: '{name} asks to join {organisation}',
    body: 'Accept with a fitting role, or decline if this is nobody of the organisation.',
    action: 'See the request',
  },
  membershipAccepted: {
    label: 'Request to join accepted',
    title: 'You are now a member of {organisation}',
    body: 'Your request to join was accepted.',
    action: 'Go to the workspace',
  },
  membershipDeclined: {
    label: 'Request to join declined',
    title: 'Your request to join {organisation} was declined',
    body: 'If you think this is a mistake, talk to the organisation itself.',
    action: 'See',
  },
  invitation: {
    label: 'Invitation to an organisation',
    title: 'Invitation to join {organisation}',
    body: '{inviter} invites you to work with {organisation} on the exchange. Sign in or sign up with this very address to accept. The invitation is open for 14 days.',
    action: 'See the invitation',
  },
  organisationVerified: {
    label: 'Organisation verified',
    title: '{organisation} is verified',
    body: 'Your organisation can publish technologies and needs and make deals on the exchange.',
    action: 'See the organisation',
  },
  organisationRejected: {
    label: 'Organisation not verified',
    title: '{organisation} could not be verified',
    body: 'Correct the entry as said below and ask for another look.',
    action: 'Correct it',
  },
  verificationDue: {
    label: 'The verification of your organisation is due again',
    title:
      '{late, select, yes {The verification of {organisation} is due again} other {The verification of {organisation} holds until {date, date, short}}}',
    body: '{late, select, yes {Since {date, date, short} the page of your organisation says that it is due.} other {After that day the page of your organisation says that it is due.}} Please check name, tax code, representative and address; the department compares them and verifies you again. Your entries are not affected.',
    action: 'Check what is on record',
  },
  staffVerificationDue: {
    label: 'Organisation to verify again',
    title:
      '{late, select, yes {{organisation} is due to be verified again} other {{organisation}: verify again by {date, date, short}}}',
    body: 'The last verification holds until {date, date, short}. Compare the evidence and verify it again. The organisation has been told.',
    action: 'See the organisation',
  },
  sanctionImposed: {
    label: 'Sanctions on the organisation',
    title:
      '{sanction, select, warning {{organisation} is warned} entry_hold {An entry of {organisation} is held} posting_limit {{organisation} may submit fewer entries} other {{organisation} is suspended}}',
    body: '{sanction, select, warning {The department warns your organisation.} entry_hold {The entry is out of sight while it is held.} posting_limit {How many entries the organisation may submit in thirty days is limited.} other {All entries of the organisation are out of sight, and it cannot take any step in deals.}} {limited, select, yes {This holds through {date, date, short}.} other {}} The reason is given below; the page of sanction {number} says how to appeal.',
    action: 'See it and appeal',
  },
  sanctionEnded: {
    label: 'A sanction has ended',
    title: 'Sanction {number} has ended',
    body: '{how, select, expired {Its time is over.} appealed {The organisation’s appeal was granted.} other {The department has lifted it.}} Everything is as it was before.',
    action: 'See the sanction',
  },
  appealDecided: {
    label: 'Decision on an appeal',
    title:
      'The appeal against sanction {number} was {outcome, select, granted {granted} other {refused}}',
    body: 'An officer other than the one who imposed it has looked at the appeal. What was decided is given below.',
    action: 'See the decision',
  },
  abuseReportAnswered: {
    label: 'Answer to a report of abuse',
    title: 'What became of report {number}',
    body: '{outcome, select, upheld {Your report was well-founded and has been acted on.} other {The department has looked into your report and found no violation.}} Its answer is given below.',
    action: 'To the home page',
  },
  entryDispute: {
    label: 'Ownership of an entry is disputed',
    title:
      '{what, select, ended {“{title}” takes interests again} other {“{title}” takes no interests for now}}',
    body: '{what, select, ended {The dispute about its ownership is settled.} other {Somebody else claims this entry. It stays in sight, but takes no new interests, agreements or deals until this is settled. What has begun goes on.}} More is given below.',
    action: 'See the entry',
  },
  staffAbuseReport: {
    label: 'A report of abuse is yours',
    title: 'Report {number} waits for you',
    body: 'It is due on {date, date, short}.',
    action: 'See the report',
  },
  staffAppeal: {
    label: 'Appeals against sanctions',
    title: 'An appeal against sanction {number} waits',
    body: 'An officer other than the one who imposed it decides, by {date, date, short}.',
    action: 'See the appeal',
  },
  staffOrganisation: {
    label: 'Organisation to verify',
    title: '{organisation} waits to be verified',
    body: 'An organisation has signed up or asks for another look.',
    action: 'See the organisation',
  },
} as const
