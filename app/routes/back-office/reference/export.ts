import { exportRows } from '#app/domain/reference-data/index.server'
import { handle } from '#app/routes/handle.server'
import { listOf } from './list-params'

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params }) => {
  const list = listOf(params)
  return new Response(await exportRows(ctx, list), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${list}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})
