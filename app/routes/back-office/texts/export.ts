import { exportTexts } from '#app/domain/texts/index.server'
import { handle } from '#app/routes/handle.server'
import { madeHeaders } from '#app/routes/system/file-headers'
import { textsOfKind } from './text-kind.server'

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params }) => {
  const { kind, keys } = textsOfKind(params)
  return new Response(await exportTexts(ctx, keys), {
    headers: madeHeaders(`${kind}-texts.csv`, 'text/csv; charset=utf-8'),
  })
})
