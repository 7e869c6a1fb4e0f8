import { openDealDocument } from '#app/domain/deals/open-deal-document.server'
import { fileResponse } from '#app/routes/file-response.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'member' }, async ({ ctx, services, params }) => {
  const file = await openDealDocument(ctx, services.files, params.number, params.documentId)
  return fileResponse(file)
})
