import { createReadableStreamFromReadable } from '@remix-run/node'
import { openDealDocument } from '#app/domain/deals/open-deal-document.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'member' }, async ({ ctx, services, params }) => {
  const { stream, ...file } = await openDealDocument(
    ctx,
    services.files,
    params.number,
    params.documentId,
  )
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
  })
})
