import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { addProvider } from '#app/domain/directory/index.server'
import { NewProviderSchema } from '#app/domain/directory/provider-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { providerChoices } from './provider-choices.server'
import { ProviderFields } from './provider-fields'

export const meta = pageMeta

export const loader = handle({ access: 'directory' }, async ({ ctx, locale, t }) => ({
  title: t('directory.staff.newTitle'),
  noIndex: true,
  ...(await providerChoices(ctx, locale)),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'directory', form: NewProviderSchema },
  async ({ ctx, input: { formKey: _, ...input }, href }) => {
    const id = await addProvider(ctx, input)
    return redirectWithNotice(href(paths.backOffice.expert(id)), 'providerAdded')
  },
)

export default function NewExpert() {
  const t = useTranslations('directory')
  const { formKey, ...choices } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof NewProviderSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { kind: 'expert' },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.experts, label: t('title') }]} />
      <PageHeader title={t('staff.newTitle')} lead={t('staff.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <ProviderFields fields={fields} {...choices} />
        <SubmitButton>{t('staff.add')}</SubmitButton>
      </Form>
    </Page>
  )
}
