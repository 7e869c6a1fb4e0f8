import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { importRows } from '#app/domain/reference-data/index.server'
import { listColumns } from '#app/domain/reference-data/reference-lists'
import { ImportRowsSchema } from '#app/domain/reference-data/reference-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { ImportForm } from './import-form'
import { importReply } from './import-reply.server'
import { listOf } from './list-params'

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ params, t }) => {
  const list = listOf(params)
  const name = t(`referenceData.lists.${list}`)
  return { title: t('referenceData.import.title', { list: name }), noIndex: true, list }
})

// What came of the file is told on this page: sending it again changes nothing.
export const action = handle(
  { access: 'reference-data', form: ImportRowsSchema, hide: ['file'] },
  async ({ ctx, params, input: { file, intent }, t }) =>
    importReply(await importRows(ctx, listOf(params), file, intent === 'save'), t),
)

export default function ImportReferenceRows() {
  const t = useTranslations('referenceData')
  const { title, list } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.reference, label: t('title') },
          { to: paths.backOffice.referenceList(list), label: t(`lists.${list}`) },
        ]}
      />
      <PageHeader title={title} lead={t('import.lead')} />
      <ImportForm columns={listColumns[list]} reply={useActionData<typeof action>()} />
    </Page>
  )
}
