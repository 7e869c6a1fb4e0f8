import { openRoomFile } from '#app/domain/deal-room/index.server'
import { fileResponse } from '#app/routes/file-response.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'signed-in' }, async ({ ctx, services, params }) => {
  const file = await openRoomFile(ctx, services.files, params.number, params.fileId)
  return fileResponse(file)
})
