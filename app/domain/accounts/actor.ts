import type { Locale } from '#app/locales/locale'
import type {
  MemberRole,
  OrganisationStatus,
  OrganisationType,
  StaffRole,
} from '#app/platform/db/generated/enums'
import type { ConsentDocument } from './consent'

export type { MemberRole, StaffRole }

/** Every staff role, in the order in which lists show them. */
export const staffRoles = [
  'moderator',
  'appraiser',
  'expert',
  'support_officer',
  'finance_officer',
  'head_of_department',
  'administrator',
  'focal_point',
] as const satisfies readonly StaffRole[]

/** The organisation a person acts for, as far as permissions need it. */
export interface ActingFor {
  id: string
  slug: string
  name: string
  type: OrganisationType
  status: OrganisationStatus
  role: MemberRole
}

/** The member of staff behind an actor who acts for somebody else, and for how long. */
export interface ActingBy {
  /** The acting, which has its purpose and its changes on record. */
  id: string
  officerId: string
  name: string
  purpose: string
  endsAt: Date
}

/** Somebody who is signed in. */
export interface Person {
  kind: 'person'
  userId: string
  sessionId: string
  name: string
  email: string
  locale: Locale
  organisation: ActingFor | null
  /** Staff roles in force now; empty for everybody outside the department. */
  staffRoles: readonly StaffRole[]
  /** Administrative units that a commune focal point answers for. */
  unitCodes: readonly string[]
  /** Documents whose version in force they have yet to agree to. */
  owedConsents: readonly ConsentDocument[]
  /** Set where a member of staff acts for this person: both names go on record. */
  actingBy?: ActingBy
}

/** Whoever asks for something: a visitor, a person, or the exchange itself (jobs, imports, seeds). */
export type Actor = { kind: 'visitor' } | { kind: 'system' } | Person

export const visitor: Actor = { kind: 'visitor' }
export const system: Actor = { kind: 'system' }

/** The id to write into histories: null for visitors and for the exchange itself. */
export function actorId(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.userId : null
}

/** The member of staff to write into histories beside the actor; null where they act for themselves. */
export function actingById(actor: Actor): string | null {
  return actor.kind === 'person' ? (actor.actingBy?.officerId ?? null) : null
}

/** True where the actor may act for members of organisations: those of staff who help people. */
export function mayActForOthers(actor: Actor): actor is Person {
  return hasStaffRole(actor, 'moderator', 'support_officer', 'head_of_department')
}

/** The organisation somebody acts for, or undefined: its entries and deals are theirs to see. */
export function organisationIdOf(actor: Actor): string | undefined {
  return actor.kind === 'person' ? actor.organisation?.id : undefined
}

/** True where the person holds one of the roles today. */
export function hasStaffRole(actor: Actor, ...roles: StaffRole[]): actor is Person {
  return actor.kind === 'person' && roles.some((role) => actor.staffRoles.includes(role))
}

/** True for everybody on the department's side, whatever their role; experts and focal points are not. */
export function isStaff(actor: Actor): actor is Person {
  return hasStaffRole(
    actor,
    'moderator',
    'appraiser',
    'support_officer',
    'finance_officer',
    'head_of_department',
    'administrator',
  )
}

/** True where the person may write for their organisation. */
export function canEditFor(actor: Actor): actor is Person & { organisation: ActingFor } {
  return (
    actor.kind === 'person' && actor.organisation !== null && actor.organisation.role !== 'viewer'
  )
}
