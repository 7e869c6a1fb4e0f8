import type { Actor, Person } from '#app/domain/accounts/actor'
import type {
  MemberRole,
  MembershipStatus,
  OrganisationStatus,
  OrganisationType,
} from '#app/platform/db/generated/enums'

export type { MemberRole, MembershipStatus, OrganisationStatus, OrganisationType }

/** Types in the order in which forms and filters offer them. */
export const organisationTypes = [
  'institute',
  'university',
  'enterprise',
  'cooperative',
  'household',
  'startup',
  'intermediary',
  'state_department',
  'partner',
  'individual',
] as const satisfies readonly OrganisationType[]

export const organisationStatuses = [
  'pending',
  'verified',
  'rejected',
  'suspended',
  'merged',
] as const satisfies readonly OrganisationStatus[]

export const memberRoles = ['owner', 'editor', 'viewer'] as const satisfies readonly MemberRole[]

const typesWithTaxCode: readonly OrganisationType[] = [
  'enterprise',
  'cooperative',
  'startup',
  'intermediary',
]

/**
 * Whether an organisation of this type must name its tax code. Public and foreign bodies may have none; that
 * of a household or an individual is their personal id, which nobody has to give.
 */
export function needsTaxCode(type: OrganisationType): boolean {
  return typesWithTaxCode.includes(type)
}

/** What staff, or for `ask-again` an owner, may do with an organisation. */
export const decisions = ['verify', 'reject', 'suspend', 'restore', 'ask-again'] as const

export type Decision = (typeof decisions)[number]

interface Transition {
  from: readonly OrganisationStatus[]
  to: OrganisationStatus
  /** `sanction`: staff, as a part of imposing or ending a sanction (module trust-safety). */
  by: 'staff' | 'owner' | 'sanction'
  reasonNeeded: boolean
}

/** Every way an organisation's status may change. */
export const organisationTransitions: Record<Decision, Transition> = {
  verify: { from: ['pending', 'rejected'], to: 'verified', by: 'staff', reasonNeeded: false },
  reject: { from: ['pending'], to: 'rejected', by: 'staff', reasonNeeded: true },
  suspend: {
    from: ['verified', 'pending'],
    to: 'suspended',
    by: 'sanction',
    reasonNeeded: true,
  },
  restore: { from: ['suspended'], to: 'verified', by: 'sanction', reasonNeeded: false },
  'ask-again': { from: ['rejected'], to: 'pending', by: 'owner', reasonNeeded: false },
}

/** What staff may decide about an organisation in this status; sanctions are a matter of their own. */
export function staffDecisions(status: OrganisationStatus): Decision[] {
  return decisions.filter((decision) => {
    const { from, by } = organisationTransitions[decision]
    return by === 'staff' && from.includes(status)
  })
}

/** Days an invitation can be accepted. */
export const daysInvited = 14

/** Whether a person may decide on the organisation's members: its owners may, and the department's staff. */
export function canDecideOnMembers(actor: Actor, organisationId: string): actor is Person {
  if (actor.kind !== 'person') return false
  const owns = actor.organisation?.id === organisationId && actor.organisation.role === 'owner'
  return owns || canDecideOnOrganisations(actor)
}

/** Whether a person may verify, reject, suspend and restore organisations. */
export function canDecideOnOrganisations(actor: Actor): actor is Person {
  return (
    actor.kind === 'person' &&
    actor.staffRoles.some((role) => role === 'moderator' || role === 'head_of_department')
  )
}
