import { openTemplateFile } from '#app/domain/papers/paper-queries.server'
import { fileResponse } from '#app/routes/file-response.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'paper-templates' }, async ({ ctx, services, params }) => {
  const file = await openTemplateFile(ctx, services.files, params)
  return fileResponse(file)
})
