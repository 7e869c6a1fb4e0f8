import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { exportDossier } from '#app/domain/deal-room/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { handle } from '#app/routes/handle.server'
import { madeHeaders } from '#app/routes/system/file-headers'

export const loader = handle({ access: 'signed-in' }, async ({ ctx, services, params, locale }) => {
  const archive = await exportDossier(ctx, services.files, params.number, locale)
  const name = `${params.number}-${localDay(ctx.now)}.zip`
  return new Response(
    createReadableStreamFromReadable(Readable.from(archive, { objectMode: false })),
    {
      headers: {
        ...madeHeaders(name, 'application/zip'),
        'X-Content-Type-Options': 'nosniff',
      },
    },
  )
})
