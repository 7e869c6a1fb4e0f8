import { createReadableStreamFromReadable } from '@remix-run/node'
import { openRoomFile } from '#app/domain/deal-room/index.server'
import { fileHeaders } from '#app/platform/files/file-types'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'signed-in' }, async ({ ctx, services, params }) => {
  const { stream, ...file } = await openRoomFile(ctx, services.files, params.number, params.fileId)
  return new Response(createReadableStreamFromReadable(stream), {
    headers: { ...fileHeaders(file), 'Cache-Control': 'private, no-store' },
  })
})
