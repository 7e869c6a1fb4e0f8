import { createReadableStreamFromReadable } from '@remix-run/node'
import { openTemplateFile } from '#app/domain/papers/paper-queries.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'paper-templates' }, async ({ ctx, services, params }) => {
  const { stream, ...file } = await openTemplateFile(ctx, services.files, params)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
  })
})
