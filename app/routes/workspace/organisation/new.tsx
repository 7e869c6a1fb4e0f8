import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { OrganisationFields } from '#app/domain/organisations/components/organisation-fields'
import { createOrganisation, placeOptions } from '#app/domain/organisations/index.server'
import { CreateOrganisationSchema } from '#app/domain/organisations/organisation-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, locale, t }) => ({
  title: t('organisations.create.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
  places: await placeOptions(ctx, locale, t('organisations.form.otherProvinces')),
}))

export const action = handle(
  { access: 'signed-in', form: CreateOrganisationSchema },
  async ({ ctx, input, href }) => {
    await createOrganisation(ctx, input)
    return redirectWithNotice(href(paths.workspace.organisation), 'organisationCreated')
  },
)

export default function NewOrganisation() {
  const t = useTranslations('organisations')
  const { formKey, places } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof CreateOrganisationSchema>({ reply })
  return (
    <Page width="narrow">
      <PageHeader title={t('create.title')} lead={t('create.lead')} />
      <Notice>
        {t.rich('create.joinInstead', {
          join: (words) => <LocaleLink to={paths.workspace.joinOrganisation}>{words}</LocaleLink>,
        })}
      </Notice>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <OrganisationFields fields={fields} places={places} />
        <SubmitButton>{t('create.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
