import { openEvidence } from '#app/domain/payments/receipt-queries.server'
import { fileResponse } from '#app/routes/file-response.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'signed-in' }, async ({ ctx, services, params }) => {
  const { payableId, paymentId } = params
  const file = await openEvidence(ctx, services.files, payableId, paymentId)
  return fileResponse(file)
})
