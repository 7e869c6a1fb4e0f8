import { annexFile } from '#app/domain/moderation/index.server'
import { handle } from '#app/routes/handle.server'
import { madeHeaders } from '#app/routes/system/file-headers'

export const loader = handle({ access: 'moderator' }, async ({ ctx, params }) => {
  const { name, text } = await annexFile(ctx, params.id ?? '')
  return new Response(text, {
    headers: madeHeaders(name, 'text/csv; charset=utf-8'),
  })
})
