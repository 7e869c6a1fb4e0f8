import { createReadableStreamFromReadable } from '@remix-run/node'
import { openPaper } from '#app/domain/support-applications/index.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'signed-in' }, async ({ ctx, services, params }) => {
  const { stream, ...file } = await openPaper(ctx, services.files, params.id, params.documentId)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
  })
})
