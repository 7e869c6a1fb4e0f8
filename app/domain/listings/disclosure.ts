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

/** Levels of one listing that are open to a reader besides what everybody or its owner may see. */
export interface OpenLevels {
  afterNda: boolean
  invited: boolean
}

/** Nothing but what the level alone allows. */
export const nothingOpen: OpenLevels = { afterNda: false, invited: false }

/** The levels for parties that the owner has an agreement with or has invited by name. */
export const restrictedLevels = [
  'after_nda',
  'invited',
] as const satisfies readonly DisclosureLevel[]

/** True where a level is for chosen organisations only. */
export function isRestricted(level: DisclosureLevel): boolean {
  return restrictedLevels.some((restricted) => restricted === level)
}

/**
 * Whether somebody may open a file or a detail of a public listing: `public` everybody, `registered` who is
 * signed in. `after_nda` is for the other party of an NDA in force, `invited` for organisations that the
 * owner invited by name; neither stands for the other. The owner and staff may open all of them.
 * @param opens what an agreement or an invitation opens to the actor's organisation
 */
export function mayOpenFile(
  actor: Actor,
  level: DisclosureLevel,
  ownerOrganisationId: string,
  opens: OpenLevels = nothingOpen,
): boolean {
  if (level === 'public') return true
  if (actor.kind !== 'person') return false
  if (level === 'registered' || actor.organisation?.id === ownerOrganisationId) return true
  return isStaff(actor) || (level === 'after_nda' ? opens.afterNda : opens.invited)
}
