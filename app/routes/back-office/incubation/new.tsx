import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { TakeInSchema } from '#app/domain/incubation/incubation-schemas'
import { incubableApplications, takeInProject } from '#app/domain/incubation/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { ProjectFields } from '#app/routes/incubation-parts/project-fields'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'incubation' }, async ({ ctx, url, t }) => {
  const applications = await incubableApplications(ctx)
  const asked = url.searchParams.get('application')
  return {
    title: t('incubation.staff.takeIn'),
    noIndex: true,
    applications,
    application: applications.find(({ number }) => number === asked)?.number,
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'incubation', form: TakeInSchema },
  async ({ ctx, input: { formKey: _, ...input }, href }) => {
    const number = await takeInProject(ctx, input)
    const to = href(paths.backOffice.incubationProject(number))
    return redirectWithNotice(to, 'incubationTakenIn', { number })
  },
)

export default function TakeIn() {
  const t = useTranslations('incubation')
  const { applications, application, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof TakeInSchema>({
    reply: useActionData<typeof action>(),
    ...(application ? { defaultValue: { application } } : {}),
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.incubation, label: t('title') }]} />
      <PageHeader title={t('staff.takeIn')} lead={t('staff.takeInLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <SelectField
          field={fields.application}
          label={t('staff.application')}
          options={applications.map(({ number, organisation }) => ({
            value: number,
            label: `${number} (${organisation})`,
          }))}
          empty={t('staff.noApplication')}
          optional
        />
        <TextField field={fields.taxCode} label={t('staff.taxCode')} width="medium" optional />
        <ProjectFields fields={fields} />
        <SubmitButton>{t('staff.takeIn')}</SubmitButton>
      </Form>
    </Page>
  )
}
