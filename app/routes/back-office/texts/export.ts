import { exportTexts } from '#app/domain/texts/index.server'
import { handle } from '#app/routes/handle.server'
import { textsOfKind } from './text-kind.server'

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params }) => {
  const { kind, keys } = textsOfKind(params)
  return new Response(await exportTexts(ctx, keys), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${kind}-texts.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
