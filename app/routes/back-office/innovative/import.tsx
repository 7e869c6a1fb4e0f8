import { getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { importRecognitions } from '#app/domain/recognitions/index.server'
import { recognitionKinds } from '#app/domain/recognitions/recognition'
import { ImportRecognitionsSchema } from '#app/domain/recognitions/recognition-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'

const MEGABYTES = 15

export const meta = pageMeta

export const loader = handle({ access: 'register' }, async ({ t }) => ({
  title: t('recognitions.staff.importTitle'),
  noIndex: true,
}))

// What came of the file is told on this page: sending it again changes nothing that is up to date.
export const action = handle(
  { access: 'register', form: ImportRecognitionsSchema, hide: ['file'] },
  async ({ ctx, input, t }) => {
    const { failed, ...outcome } = await importRecognitions(ctx, input.kind, input.file)
    return {
      outcome,
      failed: failed.map(({ number, field, reason }, index) => ({
        key: `${number}-${index}`,
        number,
        field: field && t.dynamic(`recognitions.staff.importFields.${field}`),
        reason: t.dynamic(reason),
      })),
    }
  },
)

export default function ImportRecognitions() {
  const t = useTranslations('recognitions')
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof ImportRecognitionsSchema>({
    reply,
    defaultValue: { kind: 'st_enterprise' },
  })
  const done = reply && 'outcome' in reply ? reply : null
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.innovative, label: t('title') }]} />
      <PageHeader title={t('staff.importTitle')} lead={t('staff.importLead')} />
      {done ? (
        <>
          <Notice live tone={done.failed.length > 0 ? 'warning' : 'success'}>
            <p>{t('staff.importDone', { ...done.outcome, failed: done.failed.length })}</p>
          </Notice>
          {done.failed.length > 0 ? (
            <Table
              caption={t('staff.importReason')}
              captionHidden
              rows={done.failed}
              rowKey={({ key }) => key}
              columns={[
                {
                  id: 'row',
                  header: t('staff.importRow'),
                  rowHeader: true,
                  cell: ({ number }) => number,
                },
                {
                  id: 'field',
                  header: t('staff.importField'),
                  cell: ({ field }) => field ?? t('staff.importWhole'),
                },
                { id: 'reason', header: t('staff.importReason'), cell: ({ reason }) => reason },
              ]}
            />
          ) : null}
        </>
      ) : null}
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <RadioGroup
          field={fields.kind}
          legend={t('staff.kind')}
          inline
          options={recognitionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <FileField
          field={fields.file}
          label={t('staff.importFile')}
          accept=".csv,.xlsx"
          megabytes={MEGABYTES}
        />
        <SubmitButton>{t('staff.importSubmit')}</SubmitButton>
      </Form>
    </Page>
  )
}
