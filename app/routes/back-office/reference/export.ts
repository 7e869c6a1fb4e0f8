import { exportRows } from '#app/domain/reference-data/index.server'
import { handle } from '#app/routes/handle.server'
import { madeHeaders } from '#app/routes/system/file-headers'
import { listOf } from './list-params'

export const loader = handle({ access: 'reference-data' }, async ({ ctx, params }) => {
  const list = listOf(params)
  return new Response(await exportRows(ctx, list), {
    headers: madeHeaders(`${list}.csv`, 'text/csv; charset=utf-8'),
  })
})
