import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { createProgramme } from '#app/domain/programmes/index.server'
import { usualClocks } from '#app/domain/programmes/programme'
import { NewProgrammeSchema, withDetails } from '#app/domain/programmes/programme-schemas'
import { localDay } from '#app/domain/taxonomy/dates'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { DetailsFields } from './details-fields'

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, t }) => ({
  title: t('programmes.staff.new'),
  noIndex: true,
  today: localDay(ctx.now),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'programmes', form: NewProgrammeSchema },
  async ({ ctx, input, href }) => {
    const { slug, ...form } = input
    const content = withDetails(
      { rules: [], items: [], papers: [], criteria: [], clocks: usualClocks },
      form,
    )
    const id = await createProgramme(ctx, slug, content)
    return redirectWithNotice(href(paths.backOffice.programme(id)), 'programmeCreated')
  },
)

export default function NewProgramme() {
  const t = useTranslations('programmes')
  const { today, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof NewProgrammeSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: {
      opensOn: today,
      panelKind: 'officer',
      independentPercent: '0',
      decisionWorkingDays: '14',
      formVersion: '2026-1',
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.programmes, label: t('title') }]} />
      <PageHeader title={t('staff.new')} lead={t('staff.newLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <TextField
          field={fields.slug}
          label={t('staff.form.slug')}
          hint={t('staff.form.slugHint')}
          width="medium"
        />
        <DetailsFields fields={fields} />
        <SubmitButton>{t('staff.create')}</SubmitButton>
      </Form>
    </Page>
  )
}
