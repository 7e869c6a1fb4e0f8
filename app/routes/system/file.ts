import { createReadableStreamFromReadable } from '@remix-run/node'
import { openListingFile } from '#app/domain/listings/index.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

/** Sends a file of an entry to those whom its disclosure level lets open it. */
export const loader = handle({ access: 'public' }, async ({ ctx, services, params }) => {
  const file = await openListingFile(ctx, params.id ?? '')
  const stream = await services.files.read(file.key)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, max-age=300' },
  })
})
