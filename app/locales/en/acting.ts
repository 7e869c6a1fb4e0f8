import type { Messages } from '../messages'

export default {
  title: 'Acting for people',
  lead: 'Where somebody asks for help: write and change their technologies and needs, express interest, decline or withdraw one. Every change carries both names. Opening deals, signing, money, non-disclosure agreements, passwords and consents are theirs alone.',
  chooseOrganisation: 'Choose an organisation',
  empty: 'Nobody has been acted for',
  emptyHint: 'Open the page of an organisation and choose “Act for a member”.',
  whoFor: '{officer} for {person} ({organisation})',
  open: 'Under way',
  purposeIs: 'Purpose: {purpose}',
  changes: 'What was sent',
  sent: 'Sent the form {path} {intent}',
  noChanges: 'Nothing was sent.',
  banner: {
    label: 'Acting for somebody',
    who: 'You are acting for {name}, {organisation}.',
    why: 'Officer {officer}, until {until}. Purpose: {purpose}',
    stop: 'Stop acting',
  },
  start: {
    title: 'Act for a member',
    organisations: 'Organisations',
    lead: 'Only where they asked for it. They are told the moment you begin and can see all that you do.',
    member: 'Member',
    purpose: 'Purpose',
    purposeHint: 'Who asked, how, and for what. Whoever you act for can read it.',
    minutes: 'For how long',
    minutesOf: '{minutes, number} minutes',
    limits:
      'Meanwhile you can open their technologies, needs and interests only: no accepting, no signing, no payments, no agreements, no passwords, no deal rooms.',
    submit: 'Begin',
    nobody: 'There is nobody to act for',
    nobodyHint: 'The organisation has no active member, or its members are staff.',
  },
  mine: {
    title: 'Done on my behalf',
    lead: 'Where you asked staff to help with your entries, what they did in your name is here.',
    empty: 'No member of staff has acted for you',
    who: '{officer} for you at {organisation}',
    stop: 'Stop it now',
  },
} as const satisfies Messages['acting']
