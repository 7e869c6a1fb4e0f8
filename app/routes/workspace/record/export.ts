import { createReadableStreamFromReadable } from '@remix-run/node'
import { readFilter } from '#app/domain/list-page'
import { exportOrganisationRecord } from '#app/domain/record/index.server'
import { RecordFilterSchema } from '#app/domain/record/record-schemas'
import { handle } from '#app/routes/handle.server'
import { stepTeller } from '#app/routes/record-parts/tell-entries.server'
import { madeHeaders } from '#app/routes/system/file-headers'

export const loader = handle({ access: 'member' }, async ({ ctx, url, t, locale }) => {
  const words = { t, steps: stepTeller(ctx, { t, locale }) }
  const rows = exportOrganisationRecord(ctx, readFilter(RecordFilterSchema, url), words)
  return new Response(createReadableStreamFromReadable(rows), {
    headers: madeHeaders('record.csv', 'text/csv; charset=utf-8'),
  })
})
