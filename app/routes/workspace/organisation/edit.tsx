import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { phoneText } from '#app/domain/accounts/phone'
import { OrganisationFields } from '#app/domain/organisations/components/organisation-fields'
import {
  ownOrganisation,
  placeOptions,
  updateOrganisation,
} from '#app/domain/organisations/index.server'
import { UpdateOrganisationSchema } from '#app/domain/organisations/organisation-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'organisation-owner' }, async ({ ctx, locale, t }) => {
  const { history: _, ...organisation } = await ownOrganisation(ctx)
  return {
    title: t('organisations.edit.title'),
    noIndex: true,
    organisation,
    places: await placeOptions(ctx, locale, t('organisations.form.otherProvinces')),
  }
})

export const action = handle(
  { access: 'organisation-owner', form: UpdateOrganisationSchema },
  async ({ ctx, input, href }) => {
    await updateOrganisation(ctx, input)
    return redirectWithNotice(href(paths.workspace.organisation), 'organisationSaved')
  },
)

export default function EditOrganisation() {
  const t = useTranslations('organisations')
  const { organisation, places } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { phone, version, ...known } = organisation
  const [form, fields] = useSchemaForm<typeof UpdateOrganisationSchema>({
    reply,
    defaultValue: { ...known, version: String(version), phone: phone ? phoneText(phone) : null },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.workspace.organisation, label: organisation.name }]} />
      <PageHeader title={t('edit.title')} lead={t('edit.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        <OrganisationFields fields={fields} places={places} />
        <SubmitButton>{t('edit.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
