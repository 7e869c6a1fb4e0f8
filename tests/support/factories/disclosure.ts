import type { Person } from '#app/domain/accounts/actor'
import { acceptNda, offerNda, saveDetail } from '#app/domain/disclosure/index.server'
import type { DisclosureLevel } from '#app/domain/listings/disclosure'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { contextOf } from '#tests/support/context'
import { testDatabase } from '#tests/support/database'

/** What who answers for an organisation says when they accept. */
export const word = { position: 'Giám đốc', agree: 'yes' as const, months: 12 }

interface Listing {
  kind: 'technology' | 'need'
  id: string
  slug: string
}

/** An NDA that the other side has offered, and its owner has yet to accept. */
export async function offeredNda(other: Person, listing: Listing, now = new Date()) {
  const { kind, slug } = listing
  const id = await offerNda(contextOf(other, now), { kind, slug }, word)
  return testDatabase().nda.findUniqueOrThrow({ where: { id } })
}

/** An NDA in force between the owner of a listing and another. */
export async function acceptedNda(
  owner: Person,
  other: Person,
  listing: Listing,
  now = new Date(),
) {
  const { id, sha256 } = await offeredNda(other, listing, now)
  await acceptNda(contextOf(owner, now), id, { sha256, position: 'Viện trưởng' })
  return testDatabase().nda.findUniqueOrThrow({ where: { id } })
}

/** A file of a technology, as an upload would have left it. @returns id of the attachment */
export async function attachedFile(
  files: FileStorage,
  technologyId: string,
  disclosure: DisclosureLevel,
  file: { bytes: Uint8Array; name: string; mediaType?: string; caption?: string },
): Promise<string> {
  const { bytes, name, mediaType = 'application/pdf', caption = null } = file
  const stored = await files.put(bytes)
  const { id } = await testDatabase().attachment.create({
    data: {
      technology: { connect: { id: technologyId } },
      role: 'document',
      disclosure,
      caption,
      file: { create: { ...stored, name, mediaType } },
    },
  })
  return id
}

/** A detail of a technology at a level. */
export function restrictedDetail(
  owner: Person,
  id: string,
  disclosure: 'registered' | 'after_nda' | 'invited',
  subjectCode: string,
  text: string,
) {
  const target = { kind: 'technology', id } as const
  return saveDetail(contextOf(owner), target, { subjectCode, text, disclosure })
}
