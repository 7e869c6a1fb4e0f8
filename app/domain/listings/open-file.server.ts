import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { type DisclosureLevel, mayOpenFile, nothingOpen, type OpenLevels } from './disclosure'
import type { ListingKind } from './listing'
import { closenessOf } from './listing-policy'
import { isVisible } from './visible-listing'

/** A stored file that the actor may have. */
export interface OpenFile {
  key: string
  name: string
  mediaType: string
  size: number
  /** Whether everybody may have it at this moment. */
  open: boolean
  disclosure: DisclosureLevel
  listing: FileListing
  /** What is open to the actor besides; nothing for the owner and staff, who need no opening. */
  opens: OpenLevels
}

/** The entry that a file belongs to. */
export interface FileListing {
  kind: ListingKind
  id: string
  organisationId: string
}

const entry = {
  select: {
    id: true,
    organisationId: true,
    status: true,
    hiddenAt: true,
    organisation: { select: { status: true } },
  },
} as const

/**
 * A file of an entry, if its disclosure level lets the actor open it; of an entry that is not public only
 * its owner and staff may, and a mandate is for moderators only.
 * @param attachmentId id of the attachment, as pages link it
 * @param opensOf what agreements and invitations open to the actor
 * @throws DomainError not found
 */
export async function openListingFile<Opens extends OpenLevels>(
  ctx: Context,
  attachmentId: string,
  opensOf: (listing: FileListing) => Promise<Opens>,
): Promise<OpenFile & { opens: Opens | typeof nothingOpen }> {
  const found = await ctx.db.attachment.findUnique({
    where: { id: attachmentId },
    select: {
      role: true,
      disclosure: true,
      technology: entry,
      need: entry,
      file: { select: { key: true, name: true, mediaType: true, size: true } },
    },
  })
  const listing = found?.technology ?? found?.need
  if (!found || !listing) throw notFound()
  const { organisationId } = listing
  const closeness = closenessOf(ctx.actor, organisationId)
  const isNear = closeness === 'owner' || closeness === 'staff'
  const isShown = isVisible(listing) && found.role !== 'mandate'
  const about = {
    kind: found.technology ? ('technology' as const) : ('need' as const),
    id: listing.id,
    organisationId,
  }
  const opens = isNear || !isShown ? nothingOpen : await opensOf(about)
  const file = {
    ...found.file,
    open: isShown && found.disclosure === 'public',
    disclosure: found.disclosure,
    listing: about,
    opens,
  }
  if (isNear) return file
  if (!isShown || !mayOpenFile(ctx.actor, found.disclosure, organisationId, opens)) throw notFound()
  return file
}
