import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { recordEntry, removeValues } from '#app/domain/record/index.server'
import { mayRemoveFromRecord } from '#app/domain/record/record-policy'
import { RemoveValuesSchema } from '#app/domain/record/record-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ColumnTable } from '#app/routes/record-parts/column-table'
import { RecordList } from '#app/routes/record-parts/record-list'
import { tellerOf } from '#app/routes/record-parts/tell-entries.server'
import { useRecordWords } from '#app/routes/record-parts/use-record-words'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'record' }, async ({ ctx, params, t, locale }) => {
  const found = await recordEntry(ctx, params.sequence)
  const title = t('record.entryNumber', { sequence: found.entry.sequence })
  const tell = await tellerOf(ctx, [found.entry, ...found.together], { t, locale })
  return {
    title,
    noIndex: true,
    entry: tell(found.entry),
    together: found.together.map(tell),
    mayRemove: mayRemoveFromRecord(ctx.actor),
  }
})

export const action = handle(
  { access: 'administrator', form: RemoveValuesSchema },
  async ({ ctx, params, input, href }) => {
    await removeValues(ctx, params.sequence, input)
    const to = paths.backOffice.recordEntry(params.sequence ?? '')
    return redirectWithNotice(href(to), 'recordValuesRemoved')
  },
)

export default function RecordEntryPage() {
  const t = useTranslations('record')
  const words = useRecordWords()
  const { title, entry, together, mayRemove } = useLoaderData<typeof loader>()
  const record = `${paths.backOffice.record}?record=${encodeURIComponent(entry.subjectId)}`
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.record, label: t('title') }]} />
      <PageHeader title={title} lead={`${words('kinds', entry.kind)}: ${entry.subject ?? '—'}`} />
      <DescriptionList
        items={[
          { term: t('columns.at'), description: <DateTime value={entry.at} time /> },
          { term: t('columns.by'), description: entry.by ?? t('byExchange') },
          { term: t('columns.onBehalfOf'), description: entry.onBehalfOf },
          { term: t('columns.organisation'), description: entry.organisation },
          { term: t('columns.act'), description: words('acts', entry.act) },
          { term: t('table'), description: entry.table },
          {
            term: t('columns.subject'),
            description: (
              <LocaleLink to={record} className="break-all">
                {entry.subjectId}
              </LocaleLink>
            ),
          },
          { term: t('columns.request'), description: entry.requestId },
          {
            term: t('columns.hash'),
            description: <code className="break-all">{entry.hash}</code>,
          },
        ]}
      />
      <ColumnTable caption={t('columns.changes')} columns={entry.columns} />
      {together.length > 0 ? (
        <Card title={t('together')}>
          <RecordList label={t('together')} entries={together} to={paths.backOffice.recordEntry} />
        </Card>
      ) : null}
      {mayRemove && entry.columns.some(({ state }) => state === 'told') ? <Removal /> : null}
    </Page>
  )
}

function Removal() {
  const t = useTranslations('record')
  const { entry } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof RemoveValuesSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: {},
  })
  return (
    <Card title={t('remove.title')}>
      <p>{t('remove.lead')}</p>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <CheckboxGroup
          field={fields.columns}
          legend={t('remove.columns')}
          options={entry.columns
            .filter(({ state }) => state === 'told')
            .map(({ name, label }) => ({ value: name, label }))}
        />
        <TextArea field={fields.reason} label={t('remove.reason')} rows={2} />
        <SubmitButton variant="danger">{t('remove.submit')}</SubmitButton>
      </Form>
    </Card>
  )
}
