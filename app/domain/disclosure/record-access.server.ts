import type { DisclosureAct } from '#app/platform/db/generated/enums'
import type { Context } from '../context'
import type { DisclosureLevel } from '../listings/disclosure'
import { type ListingKind, ownerColumn } from '../listings/listing'
import { asPerson } from '../organisations/acting'

interface Access {
  act: DisclosureAct
  listing: { kind: ListingKind; id: string; organisationId: string }
  attachmentId?: string
  /** Name of the file, or codes of the details. */
  subject: string
  disclosure: DisclosureLevel
  stamped?: boolean
  sha256?: string
  ndaId: string | null
}

/**
 * Puts on record that the actor saw or took something restricted, before it is handed out. What an owner
 * does with its own is not recorded.
 */
export async function recordAccess(
  { db, actor, now }: Pick<Context, 'db' | 'actor' | 'now'>,
  { listing, ...access }: Access,
): Promise<void> {
  const person = asPerson(actor)
  if (person.organisation?.id === listing.organisationId) return
  await db.disclosureRecord.create({
    data: {
      ...access,
      ...ownerColumn(listing.kind, listing.id),
      ownerId: listing.organisationId,
      userId: person.userId,
      userName: person.name,
      organisationId: person.organisation?.id ?? null,
      organisationName: person.organisation?.name ?? '',
      createdAt: now,
    },
  })
}
