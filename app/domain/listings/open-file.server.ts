import { notFound } from '#app/platform/http/domain-error'
import type { Context } from '../context'
import { mayOpenFile } from './disclosure'
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
}

const entry = {
  select: {
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
 * @throws DomainError not found
 */
export async function openListingFile(ctx: Context, attachmentId: string): Promise<OpenFile> {
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
  const closeness = closenessOf(ctx.actor, listing.organisationId)
  const isNear = closeness === 'owner' || closeness === 'staff'
  const isShown = isVisible(listing) && found.role !== 'mandate'
  const file = { ...found.file, open: isShown && found.disclosure === 'public' }
  if (isNear) return file
  if (!isShown || !mayOpenFile(ctx.actor, found.disclosure, listing.organisationId))
    throw notFound()
  return file
}
