import type { DisclosureAct } from '#app/platform/db/generated/enums'
import { type Context, transact } from '../context'
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
export async function recordAccess(ctx: Context, { listing, ...access }: Access): Promise<void> {
  const person = asPerson(ctx.actor)
  if (person.organisation?.id === listing.organisationId) return
  await transact(ctx, ({ db, now }) =>
    db.disclosureRecord.create({
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
    }),
  )
}
