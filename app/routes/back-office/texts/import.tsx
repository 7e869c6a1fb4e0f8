import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ImportRowsSchema } from '#app/domain/reference-data/reference-schemas'
import { importTexts } from '#app/domain/texts/index.server'
import { textColumns } from '#app/domain/texts/staff-text'
import { ImportForm } from '#app/routes/back-office/reference/import-form'
import { importReply } from '#app/routes/back-office/reference/import-reply.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { textsOfKind } from './text-kind.server'

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ params, t }) => {
  const { kind } = textsOfKind(params)
  const title = t('referenceData.import.title', { list: t(`texts.kinds.${kind}`) })
  return { title, noIndex: true, kind }
})

// What came of the file is told on this page: sending it again changes nothing.
export const action = handle(
  { access: 'reference-data', form: ImportRowsSchema, hide: ['file'] },
  async ({ ctx, params, input, t }) => {
    const { keys } = textsOfKind(params)
    return importReply(await importTexts(ctx, keys, input.file, input.intent === 'save'), t)
  },
)

export default function ImportTexts() {
  const t = useTranslations('texts')
  const { title, kind } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice[kind], label: t(`kinds.${kind}`) }]} />
      <PageHeader title={title} lead={t('importLead')} />
      <ImportForm columns={textColumns} reply={useActionData<typeof action>()} />
    </Page>
  )
}
