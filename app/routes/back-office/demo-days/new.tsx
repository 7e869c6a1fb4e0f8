import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { NewDemoDaySchema } from '#app/domain/incubation/demo-day-schemas'
import { addDemoDay } from '#app/domain/incubation/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { DemoDayFields } from '#app/routes/incubation-parts/demo-day-fields'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'incubation' }, async ({ t }) => ({
  title: t('incubation.staffDay.add'),
  noIndex: true,
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'incubation', form: NewDemoDaySchema },
  async ({ ctx, input: { formKey: _, ...input }, href }) => {
    const id = await addDemoDay(ctx, input)
    return redirectWithNotice(href(paths.backOffice.demoDay(id)), 'demoDayAdded')
  },
)

export default function NewDemoDay() {
  const t = useTranslations('incubation')
  const { formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof NewDemoDaySchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.demoDays, label: t('day.title') }]} />
      <PageHeader title={t('staffDay.add')} lead={t('staffDay.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <DemoDayFields fields={fields} />
        <SubmitButton>{t('staff.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
