import type { z } from 'zod'
import { saveRow } from '#app/domain/reference-data/index.server'
import { keyOf, type ReferenceList } from '#app/domain/reference-data/reference-lists'
import type { RowFormSchema } from '#app/domain/reference-data/reference-schemas'
import { notFound } from '#app/platform/http/domain-error'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import type { HandlerArgs } from '#app/routes/handle.server'
import { paths } from '#app/routes/paths'

/** Tells what a row would do, or saves it and goes to the page of its entry. */
export async function saveFromForm(
  { ctx, href }: Pick<HandlerArgs, 'ctx' | 'href'>,
  list: ReferenceList,
  input: z.output<typeof RowFormSchema>,
) {
  const { list: named, intent, ...row } = input
  if (named !== list) throw notFound()
  const effect = await saveRow(ctx, list, row, { tryOnly: intent === 'preview' })
  if (intent === 'preview') return { row, effect }
  const to = paths.backOffice.referenceEntry(list, keyOf(list, row))
  return redirectWithNotice(href(to), 'referenceSaved')
}
