import { createReadableStreamFromReadable } from '@remix-run/node'
import { openListingFile } from '#app/domain/listings/index.server'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { fileHeaders } from './file-headers'

/** A file of a listing, for whoever its disclosure level lets have it; not there for everybody else. */
export const loader = handle({ access: 'public' }, async ({ ctx, services, params, request }) => {
  const file = await openListingFile(ctx, params.fileId ?? '')
  const headers = fileHeaders(file)
  if (request.headers.get('if-none-match') === headers.ETag) {
    return new Response(null, { status: 304, headers })
  }
  if (!(await services.files.exists(file.key))) throw notFound()
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(createReadableStreamFromReadable(await services.files.read(file.key)), {
    headers,
  })
})
