import type { NotificationKind, PayloadOf } from '#app/domain/notifications/notification-kinds'
import { organisations } from '../content/organisations'
import { people } from '../content/people'
import type { DaysAgo } from '../content/types'

/** The kinds that the demo's stories lead to: none of those with a date in their words. */
type ToldKind = Exclude<
  NotificationKind,
  | 'listingExpiresSoon'
  | 'availabilityAsked'
  | 'availabilityReminder'
  | 'ipRightEnds'
  | 'actedFor'
  | 'meetingNews'
  | 'staffMeeting'
  | 'staffRightEnds'
  | 'interestReminder'
  | 'staffInterestLate'
  | 'roomTaskDue'
  | 'registrationDue'
  | 'paymentDue'
  | 'feeAsked'
  | 'supportReceived'
  | 'supportQuestion'
  | 'supportQuestionDue'
  | 'staffSupportClock'
  | 'serviceDue'
  | 'staffServiceDue'
  | 'certificateEnds'
  | 'incubationDue'
  | 'demoDay'
  | 'sanctionImposed'
  | 'staffAbuseReport'
  | 'staffAppeal'
  | 'opinionAsked'
  | 'verificationDue'
  | 'staffVerificationDue'
>

/** A message to some people, before it is told to each of them. */
export type Message = {
  kind: ToldKind
  payload: PayloadOf<ToldKind>
  href: string
  to: string[]
  ago: DaysAgo
  /** Names the fact it tells of. */
  key: string
}

/** A message whose payload is that of its kind. */
export function message<Kind extends ToldKind>(
  kind: Kind,
  payload: PayloadOf<Kind>,
  rest: Omit<Message, 'kind' | 'payload'>,
): Message {
  return { kind, payload, ...rest }
}

/** Owner and editors of an organisation, by the first part of their addresses. */
export function writersOf(organisation: string): string[] {
  return people
    .filter((person) => person.organisation === organisation && person.role !== 'viewer')
    .map((person) => person.mail)
}

export const moderators = people.flatMap((person) =>
  person.staff?.role === 'moderator' ? person.mail : [],
)

export function nameOf(organisation: string): string {
  return organisations.find((seed) => seed.slug === organisation)?.name ?? organisation
}
