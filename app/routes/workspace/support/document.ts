import { openPaper } from '#app/domain/support-applications/index.server'
import { fileResponse } from '#app/routes/file-response.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'member' }, async ({ ctx, services, params }) => {
  const file = await openPaper(ctx, services.files, params.id, params.documentId)
  return fileResponse(file)
})
