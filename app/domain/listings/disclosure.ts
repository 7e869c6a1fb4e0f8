import type { AttachmentRole, DisclosureLevel } from '#app/platform/db/generated/enums'
import { type Actor, isStaff } from '../accounts/actor'

export type { AttachmentRole, DisclosureLevel }

/** Roles a file can have, in the order in which pages show them. */
export const attachmentRoles = [
  'image',
  'document',
  'trl_evidence',
  'mandate',
] as const satisfies readonly AttachmentRole[]

/** Levels from open to closed. */
export const disclosureLevels = [
  'public',
  'registered',
  'after_nda',
  'invited',
] as const satisfies readonly DisclosureLevel[]

/** Most files of one entry. */
export const mostFiles = 20

/**
 * Whether somebody may open a file of a public listing: `public` everybody, `registered` who is signed in.
 * `after_nda` and `invited` are for the organisation that owns the listing and for staff; a deal opens
 * them to its other party.
 */
export function mayOpenFile(
  actor: Actor,
  level: DisclosureLevel,
  ownerOrganisationId: string,
): boolean {
  if (level === 'public') return true
  if (actor.kind !== 'person') return false
  if (level === 'registered' || actor.organisation?.id === ownerOrganisationId) return true
  return isStaff(actor)
}
