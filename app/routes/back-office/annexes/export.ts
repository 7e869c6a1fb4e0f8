import { annexFile } from '#app/domain/moderation/index.server'
import { handle } from '#app/routes/handle.server'

export const loader = handle({ access: 'moderator' }, async ({ ctx, params }) => {
  const { name, text } = await annexFile(ctx, params.id ?? '')
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
