import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { importRows } from '#app/domain/reference-data/index.server'
import { listColumns } from '#app/domain/reference-data/reference-lists'
import { ImportRowsSchema } from '#app/domain/reference-data/reference-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'
import { listOf } from './list-params'
import { useListWords } from './use-list-words'

const MEGABYTES = 15

export const meta = pageMeta

export const loader = handle({ access: 'reference-data' }, async ({ params, t }) => {
  const list = listOf(params)
  const name = t(`referenceData.lists.${list}`)
  return { title: t('referenceData.import.title', { list: name }), noIndex: true, list }
})

// What came of the file is told on this page: sending it again changes nothing.
export const action = handle(
  { access: 'reference-data', form: ImportRowsSchema, hide: ['file'] },
  async ({ ctx, params, input, t }) => {
    const { file, intent } = input
    const report = await importRows(ctx, listOf(params), file, intent === 'save')
    return {
      effects: report.effects,
      saved: report.saved,
      refused: report.refused.map(({ number, column, reason, params: values }, index) => ({
        key: `${number}-${index}`,
        number,
        column,
        reason: t.dynamic(reason, values),
      })),
    }
  },
)

export default function ImportReferenceRows() {
  const t = useTranslations('referenceData')
  const { title, list } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof ImportRowsSchema>({ reply })
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: paths.backOffice.reference, label: t('title') },
          { to: paths.backOffice.referenceList(list), label: t(`lists.${list}`) },
        ]}
      />
      <PageHeader title={title} lead={t('import.lead')} />
      {reply && 'effects' in reply ? <Outcome {...reply} /> : null}
      <p>
        {t('import.columns')} <code className="break-words">{listColumns[list].join(', ')}</code>
      </p>
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FileField
          field={fields.file}
          label={t('import.file')}
          accept=".csv,.xlsx"
          megabytes={MEGABYTES}
        />
        <p className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value="save">
            {t('import.save')}
          </SubmitButton>
          <SubmitButton name="intent" value="check" variant="secondary">
            {t('import.check')}
          </SubmitButton>
        </p>
      </Form>
    </Page>
  )
}

interface Done {
  effects: Record<'added' | 'version' | 'changed' | 'same', number>
  saved: boolean
  refused: { key: string; number: number; column: string | null; reason: string }[]
}

function Outcome({ effects, saved, refused }: Done) {
  const t = useTranslations('referenceData')
  const words = useListWords()
  const state = refused.length > 0 ? 'refused' : saved ? 'saved' : 'checked'
  return (
    <>
      <Notice live tone={refused.length > 0 ? 'warning' : 'success'}>
        <p>{t(`import.${state}`, { ...effects, refused: refused.length })}</p>
      </Notice>
      {refused.length > 0 ? (
        <Table
          caption={t('import.refusedRows')}
          rows={refused}
          rowKey={({ key }) => key}
          columns={[
            { id: 'row', header: t('import.row'), rowHeader: true, cell: ({ number }) => number },
            {
              id: 'column',
              header: t('import.column'),
              cell: ({ column }) => (column ? words('columns', column) : t('import.whole')),
            },
            { id: 'reason', header: t('import.reason'), cell: ({ reason }) => reason },
          ]}
        />
      ) : null}
    </>
  )
}
