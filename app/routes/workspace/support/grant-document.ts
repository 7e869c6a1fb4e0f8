import { openGrantDocument } from '#app/domain/support-grants/index.server'
import { fileResponse } from '#app/routes/file-response.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'member' }, async ({ ctx, services, params }) => {
  const { id, documentId } = params
  const file = await openGrantDocument(ctx, services.files, id, documentId)
  return fileResponse(file)
})
