import type { z } from 'zod'
import type { FilesSchema } from '#app/domain/listings/attachment-schemas'
import { changeFiles, fileNotices } from '#app/domain/listings/index.server'
import type { ListingKind } from '#app/domain/listings/listing'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { listingPlaces } from './listing-places'

/** Adds a file to an entry, takes one away or changes who may open it, and shows the files again. */
export async function changeListingFiles(
  { ctx, services, input, href }: HandlerArgs & { input: z.output<typeof FilesSchema> },
  kind: ListingKind,
  id: string,
): Promise<Response> {
  await changeFiles(ctx, services.files, { kind, id }, input)
  return redirectWithNotice(href(listingPlaces[kind].edit(id, 'files')), fileNotices[input.intent])
}
