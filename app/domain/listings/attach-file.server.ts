import type { z } from 'zod'
import { actorId } from '#app/domain/accounts/actor'
import { acceptUpload } from '#app/platform/files/accept-upload.server'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import { conflict, invalid } from '#app/platform/http/domain-error'
import { type Context, type TransactionContext, transact } from '../context'
import type { AttachFileSchema } from './attachment-schemas'
import { demandStampable } from './demand-stampable.server'
import { mostFiles } from './disclosure'
import { type ListingKind, ownerColumn } from './listing'
import { mayEdit } from './listing-policy'
import { forgetContent } from './remove-file.server'
import { demand, loadListing } from './take-step.server'
import { touchListing } from './touch-listing.server'

type Input = Omit<z.output<typeof AttachFileSchema>, 'intent'>

const levelOf = ({ role, disclosure }: Pick<Input, 'role' | 'disclosure'>) =>
  role === 'mandate' ? 'invited' : disclosure

async function addRows(
  tx: TransactionContext,
  kind: ListingKind,
  id: string,
  { role, disclosure, caption }: Input,
  file: { key: string; sha256: string; size: number; name: string; mediaType: string },
): Promise<string> {
  await touchListing(tx, kind, id)
  const owner = ownerColumn(kind, id)
  const position = await tx.db.attachment.count({ where: owner })
  if (position >= mostFiles) throw conflict('tooManyAttachments', { most: mostFiles })
  const { id: fileId } = await tx.db.storedFile.create({
    data: { ...file, uploaderId: actorId(tx.actor), createdAt: tx.now },
  })
  const { id: attachmentId } = await tx.db.attachment.create({
    data: {
      ...owner,
      fileId,
      role,
      disclosure: levelOf({ role, disclosure }),
      caption: caption ?? null,
      position,
      createdAt: tx.now,
    },
  })
  return attachmentId
}

/**
 * Adds a file to an entry of the actor's organisation. Its content decides what it is; pictures are encoded
 * anew. Where anything fails, neither bytes nor rows are left. A mandate is never shown to the public.
 * @returns id of the attachment
 * @throws DomainError not found, `viewersOnlyRead`, `notEditableNow`, `tooManyAttachments`,
 * `fileNotStampable`, or a fault of the file
 */
export async function attachFile(
  ctx: Context,
  files: FileStorage,
  { kind, id }: { kind: ListingKind; id: string },
  input: Input,
): Promise<string> {
  demand(mayEdit(ctx.actor, await loadListing(ctx, { kind, id })))
  const uses = input.role === 'image' ? (['image'] as const) : (['image', 'document'] as const)
  const outcome = await acceptUpload(input.file, [...uses])
  if ('fault' in outcome) throw invalid(outcome.fault)
  const { bytes, name, mediaType } = outcome.accepted
  await demandStampable(levelOf(input), { mediaType, bytes })
  const stored = await files.put(bytes)
  try {
    return await transact(ctx, (inner) =>
      addRows(inner, kind, id, input, { ...stored, name, mediaType }),
    )
  } catch (error) {
    await forgetContent(ctx.db, files, stored.key)
    throw error
  }
}
