import type { z } from 'zod'
import type { FileStorage } from '#app/platform/files/file-storage.server'
import type { Context } from '../context'
import { attachFile } from './attach-file.server'
import type { FilesSchema } from './attachment-schemas'
import { changeDisclosure } from './change-disclosure.server'
import type { ListingKind } from './listing'
import { removeFile } from './remove-file.server'

type Input = z.output<typeof FilesSchema>

/** What the page says once a form of the files page is done: keys of the notices. */
export const fileNotices = {
  attach: 'fileAdded',
  remove: 'fileRemoved',
  disclosure: 'disclosureChanged',
} as const satisfies Record<Input['intent'], string>

/**
 * Does what a form of the files page asks for.
 * @throws DomainError as adding, removing and changing do
 */
export async function changeFiles(
  ctx: Context,
  files: FileStorage,
  target: { kind: ListingKind; id: string },
  input: Input,
): Promise<void> {
  if (input.intent === 'attach') await attachFile(ctx, files, target, input)
  else if (input.intent === 'remove') await removeFile(ctx, files, target, input.attachmentId)
  else await changeDisclosure(ctx, files, target, input.attachmentId, input)
}
