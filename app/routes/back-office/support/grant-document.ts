import { createReadableStreamFromReadable } from '@remix-run/node'
import { openGrantDocument } from '#app/domain/support-grants/index.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

export const loader = handle(
  { access: 'support-applications' },
  async ({ ctx, services, params }) => {
    const { id, documentId } = params
    const { stream, ...file } = await openGrantDocument(ctx, services.files, id, documentId)
    return new Response(createReadableStreamFromReadable(stream), {
      headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
    })
  },
)
