import { ndaFile } from '#app/domain/disclosure/index.server'
import { handle } from '#app/routes/handle.server'
import { madeHeaders } from '#app/routes/system/file-headers'

/** The document of an NDA as a file, byte for byte what both sides accepted. */
export const loader = handle({ access: 'member' }, async ({ ctx, params }) => {
  const { name, text } = await ndaFile(ctx, params.ndaId ?? '')
  return new Response(text, {
    headers: {
      ...madeHeaders(name, 'text/plain; charset=utf-8'),
      'X-Content-Type-Options': 'nosniff',
    },
  })
})
