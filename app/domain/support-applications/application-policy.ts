import { type ActingFor, type Actor, hasStaffRole } from '../accounts/actor'

type Member = { organisation: Pick<ActingFor, 'role' | 'status'> }

/** Why somebody may not begin, write or submit an application of their organisation; null where they may. */
export function refusalToApply({ organisation }: Member): string | null {
  if (organisation.status === 'suspended') return 'organisationSuspended'
  if (organisation.status === 'rejected') return 'organisationNotVerified'
  return organisation.role === 'viewer' ? 'viewerReadsOnly' : null
}

/** Staff who read applications for support. */
export function mayReadApplications(actor: Actor): boolean {
  return hasStaffRole(
    actor,
    'support_officer',
    'finance_officer',
    'head_of_department',
    'administrator',
  )
}
