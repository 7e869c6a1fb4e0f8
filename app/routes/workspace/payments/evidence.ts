import { createReadableStreamFromReadable } from '@remix-run/node'
import { openEvidence } from '#app/domain/payments/receipt-queries.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'signed-in' }, async ({ ctx, services, params }) => {
  const { payableId, paymentId } = params
  const { stream, ...file } = await openEvidence(ctx, services.files, payableId, paymentId)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
  })
})
