import { getFormProps } from '@conform-to/react'
import { Form, useActionData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { BrokenRow } from '#app/domain/moderation/annex-rows'
import { annexClasses, LoadAnnexSchema } from '#app/domain/moderation/annex-schemas'
import { type AnnexCheck, loadAnnex } from '#app/domain/moderation/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SaveOrPreview } from '#app/ui/forms/save-or-preview'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Table } from '#app/ui/table'

const MEGABYTES = 15

/** What the page says of a file that was not loaded: its broken rows, or what it would do. */
interface Told {
  broken: BrokenRow[]
  checked: AnnexCheck | null
  sent: Record<'legalClass' | 'title' | 'source' | 'validFrom', string>
}

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ t }) => ({
  title: t('annexes.load'),
  noIndex: true,
}))

export const action = handle(
  { access: 'moderator', form: LoadAnnexSchema, hide: ['file'] },
  async ({ ctx, input, href }) => {
    const outcome = await loadAnnex(ctx, input)
    if (!('id' in outcome)) {
      const { file: _, intent: __, ...sent } = input
      return { broken: [], checked: null, ...outcome, sent }
    }
    const { id, count } = outcome
    return redirectWithNotice(href(paths.backOffice.annex(id)), 'annexLoaded', { count })
  },
)

export default function LoadAnnex() {
  const t = useTranslations('annexes')
  const classes = useTranslations('catalogue.legal')
  const reply = useActionData<typeof action>()
  const told: Told | null = reply && 'broken' in reply ? (reply as Told) : null
  const [form, fields] = useSchemaForm<typeof LoadAnnexSchema>({
    reply,
    ...(told ? { defaultValue: told.sent } : {}),
  })
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.annexes, label: t('title') }]} />
      <PageHeader title={t('load')} lead={t('loadLead')} />
      {told?.checked ? <Checked {...told.checked} /> : null}
      {told && told.broken.length > 0 ? <Broken rows={told.broken} /> : null}
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <RadioGroup
          field={fields.legalClass}
          legend={t('legalClass')}
          inline
          options={annexClasses.map((value) => ({ value, label: classes(value) }))}
        />
        <TextField field={fields.title} label={t('name')} hint={t('nameHint')} />
        <TextField field={fields.source} label={t('source')} hint={t('sourceHint')} />
        <DateField field={fields.validFrom} label={t('validFrom')} hint={t('validFromHint')} />
        <FileField
          field={fields.file}
          label={t('file')}
          accept=".csv,.xlsx"
          megabytes={MEGABYTES}
        />
        <SaveOrPreview save={t('submit')} preview={t('check')} />
      </Form>
    </Page>
  )
}

function Checked({ replaces, ...counts }: AnnexCheck) {
  const t = useTranslations('annexes')
  return (
    <Notice live tone="success">
      <p>
        {t('checked', { count: counts.count })} {t('changesAgainstLast', { ...counts })}
      </p>
      {replaces ? <p>{t('replaces')}</p> : null}
    </Notice>
  )
}

function Broken({ rows }: { rows: BrokenRow[] }) {
  const t = useTranslations('annexes')
  return (
    <>
      <Notice live tone="error">
        <p>{t('refused', { count: rows.length })}</p>
      </Notice>
      <Table
        caption={t('fault')}
        captionHidden
        rows={rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { id: 'row', header: t('row'), rowHeader: true, cell: ({ row }) => row },
          { id: 'fault', header: t('fault'), cell: ({ fault }) => t(`faults.${fault}`) },
        ]}
      />
    </>
  )
}
