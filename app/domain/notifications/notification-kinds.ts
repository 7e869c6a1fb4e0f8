import { z } from 'zod'

/** The title that its owner wrote, and the English one where there is one: readers get theirs. */
const title = z.object({ title: z.string(), titleEn: z.string().optional() })
const listing = title.extend({ listing: z.enum(['technology', 'need']) })
const reason = z.object({ reason: z.string().default('') })
const party = listing.extend({ organisation: z.string() })
const deal = title.extend({ number: z.string() })
const dealAtStage = deal.extend({ stage: z.string() })
/** An application for support: its number and its programme. */
const support = title.extend({ number: z.string() })
const request = z.object({ number: z.string() })
const organisation = z.object({ organisation: z.string() })
/** An incubated project: its number and its title. */
const project = title.extend({ number: z.string() })
/** Of which deal a payment is, or that it is a fee of the exchange. No sum: the page says it. */
const payment = z.object({ number: z.string(), fee: z.enum(['yes', 'no']) })

/**
 * Every kind of message and what its wording is filled with. `reason` is what a person wrote: it is shown
 * as it stands, below the wording.
 */
export const notificationKinds = {
  listingReturned: listing.extend(reason.shape),
  listingHeld: listing.extend(reason.shape),
  listingRejected: listing.extend(reason.shape),
  listingPublished: listing,
  listingExpiresSoon: listing.extend({ date: z.coerce.date() }),
  listingExpired: listing,
  availabilityAsked: listing.extend({ date: z.coerce.date() }),
  availabilityReminder: listing.extend({ date: z.coerce.date() }),
  availabilityHidden: listing,
  ipRightEnds: listing.extend({ number: z.string(), date: z.coerce.date() }),
  listingUndone: listing,
  opinionAsked: request.extend({ date: z.coerce.date() }),
  opinionAttached: listing,
  questionReceived: listing.extend({ name: z.string() }),
  questionAnswered: listing.extend(reason.shape),
  interestReceived: party,
  interestAccepted: party,
  interestDeclined: party.extend(reason.shape),
  interestWithdrawn: party,
  interestPlaceFree: listing,
  interestReminder: party.extend({ date: z.coerce.date() }),
  dealToConfirm: dealAtStage,
  dealStageChanged: dealAtStage,
  dealTermsChanged: deal.extend({ terms: z.array(z.string()) }),
  dealDocumentAdded: deal.extend(reason.shape),
  roomMessage: deal,
  roomNews: deal.extend({ what: z.string() }),
  roomTaskDue: deal.extend({ date: z.coerce.date(), late: z.enum(['yes', 'no']) }),
  registrationAnswered: deal.extend({ status: z.string() }),
  registrationDue: deal.extend({ date: z.coerce.date(), count: z.number() }),
  paymentSchedule: request.extend({ what: z.string() }),
  paymentDue: payment.extend({ date: z.coerce.date(), late: z.enum(['yes', 'no']) }),
  paymentToConfirm: request,
  paymentNews: payment.extend({ what: z.string() }),
  feeAsked: z.object({ date: z.coerce.date() }),
  supportReceived: support.extend({ date: z.coerce.date() }),
  supportQuestion: support.extend({ date: z.coerce.date(), ...reason.shape }),
  supportQuestionDue: support.extend({ date: z.coerce.date() }),
  supportDecided: support.extend({ status: z.string(), ...reason.shape }),
  supportGrant: support.extend({ what: z.string() }),
  councilCalled: support.extend({ organisation: z.string() }),
  ndaToAccept: party.extend({ number: z.string() }),
  ndaChanged: party.extend({ number: z.string(), outcome: z.string() }),
  disclosureInvited: listing,
  successStory: deal.extend({ what: z.string() }),
  followUpDue: deal,
  followUpReminder: deal,
  newMatches: listing.extend({ count: z.number() }),
  newCounterpart: listing.extend({ count: z.number() }),
  savedSearchFinds: z.object({ count: z.number(), searches: z.number(), name: z.string() }),
  membershipRequested: organisation.extend({ name: z.string() }),
  membershipAccepted: organisation,
  membershipDeclined: organisation,
  invitation: organisation.extend({ inviter: z.string() }),
  organisationVerified: organisation,
  organisationRejected: organisation.extend(reason.shape),
  sanctionImposed: organisation.extend({
    number: z.string(),
    sanction: z.string(),
    /** Whether it ends by itself, with the last day. */
    limited: z.enum(['yes', 'no']),
    date: z.coerce.date(),
    ...reason.shape,
  }),
  sanctionEnded: request.extend({ how: z.string(), ...reason.shape }),
  appealDecided: request.extend({ outcome: z.string(), ...reason.shape }),
  abuseReportAnswered: request.extend({ outcome: z.string(), ...reason.shape }),
  entryDispute: listing.extend({ what: z.string(), ...reason.shape }),
  meetingNews: listing.extend({
    what: z.string(),
    date: z.coerce.date(),
    place: z.string(),
    ...reason.shape,
  }),
  needDrafted: title.extend({ name: z.string(), ...reason.shape }),
  entryDrafted: listing.extend({ name: z.string(), ...reason.shape }),
  verificationDue: organisation.extend({ date: z.coerce.date(), late: z.enum(['yes', 'no']) }),
  staffMeeting: party.extend({ what: z.string(), date: z.coerce.date(), ...reason.shape }),
  actedFor: organisation.extend({ name: z.string(), date: z.coerce.date(), ...reason.shape }),
  staffSubmission: party,
  staffSecondPerson: party.extend({ name: z.string() }),
  staffVerificationDue: organisation.extend({
    date: z.coerce.date(),
    late: z.enum(['yes', 'no']),
  }),
  staffSilentEntry: party,
  staffRightEnds: party.extend({ number: z.string(), date: z.coerce.date() }),
  staffOrganisation: organisation,
  staffAbuseReport: request.extend({ date: z.coerce.date() }),
  staffAppeal: request.extend({ date: z.coerce.date() }),
  staffSearchMisses: reason.extend({ count: z.number() }),
  staffInterestLate: party.extend({ owner: z.string(), date: z.coerce.date() }),
  staffRegistration: deal,
  staffSupport: support.extend({ organisation: z.string(), what: z.string() }),
  staffGrant: support.extend({ organisation: z.string(), what: z.string() }),
  staffSupportClock: support.extend({
    organisation: z.string(),
    /** Status of the application at which the clock runs. */
    at: z.string(),
    late: z.enum(['yes', 'no']),
    date: z.coerce.date(),
  }),
  serviceRequest: request.extend({ what: z.string() }),
  serviceDue: request.extend({ date: z.coerce.date(), late: z.enum(['yes', 'no']) }),
  certificateEnds: request.extend({ name: z.string(), date: z.coerce.date() }),
  incubation: project.extend({ what: z.string() }),
  incubationDue: project.extend({ date: z.coerce.date(), late: z.enum(['yes', 'no']) }),
  demoDay: title.extend({ date: z.coerce.date(), what: z.string() }),
  staffIncubation: project.extend({ what: z.string() }),
  staffServiceRequest: request.extend({ what: z.string() }),
  staffServiceDue: request.extend({ date: z.coerce.date(), late: z.enum(['yes', 'no']) }),
  staffOpinion: request,
  staffPayment: payment.extend({ what: z.string() }),
  dealOfficerNamed: deal,
} as const

export type NotificationKind = keyof typeof notificationKinds

export type PayloadOf<Kind extends NotificationKind> = z.input<(typeof notificationKinds)[Kind]>

export const kindNames = Object.keys(notificationKinds) as NotificationKind[]

/** Kinds that only the department's staff get. */
const staffKinds: readonly NotificationKind[] = [
  'staffSubmission',
  'staffSecondPerson',
  'staffVerificationDue',
  'staffSilentEntry',
  'staffMeeting',
  'staffRightEnds',
  'staffOrganisation',
  'staffAbuseReport',
  'staffAppeal',
  'staffSearchMisses',
  'staffInterestLate',
  'staffRegistration',
  'staffSupport',
  'staffGrant',
  'staffSupportClock',
  'staffServiceRequest',
  'staffServiceDue',
  'staffIncubation',
  'staffOpinion',
  'staffPayment',
  'dealOfficerNamed',
]

/** Mails of these kinds cannot be declined: the reader asked for them, or must know. */
const alwaysMailed: readonly NotificationKind[] = [
  'invitation',
  'sanctionImposed',
  'appealDecided',
  'abuseReportAnswered',
  'organisationRejected',
  'actedFor',
]

/** The kinds whose mails a person may switch off. */
export function choosableKinds(staff: boolean): NotificationKind[] {
  return kindNames.filter(
    (kind) => !alwaysMailed.includes(kind) && (staff || !staffKinds.includes(kind)),
  )
}

/** True where the text names a kind. */
export function isKind(text: string): text is NotificationKind {
  return Object.hasOwn(notificationKinds, text)
}
