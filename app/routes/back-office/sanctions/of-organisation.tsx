import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Scale } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { OrganisationStatusTag } from '#app/domain/organisations/components/organisation-status-tag'
import { imposeSanction, sanctionsOf } from '#app/domain/trust-safety/index.server'
import { ImposeSanctionSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { SanctionFields } from '#app/routes/trust-parts/sanction-fields'
import { SanctionTable } from '#app/routes/trust-parts/sanction-table'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const { backOffice } = paths

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, params, locale, t }) => ({
  title: t('trustSafety.impose.title'),
  noIndex: true,
  ...(await sanctionsOf(ctx, params.id, locale)),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'moderator', form: ImposeSanctionSchema },
  async ({ ctx, params, input, href }) => {
    const number = await imposeSanction(ctx, params.id ?? '', input)
    return redirectWithNotice(href(backOffice.sanction(number)), 'sanctionImposed')
  },
)

export default function OrganisationSanctions() {
  const t = useTranslations('trustSafety.impose')
  const organisations = useTranslations('backOffice.organisations')
  const {
    organisation,
    sanctions,
    form: choices,
    mayImpose,
    formKey,
  } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof ImposeSanctionSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page>
      <Breadcrumbs
        items={[
          { to: backOffice.organisations, label: organisations('title') },
          { to: backOffice.organisation(organisation.id), label: organisation.name },
        ]}
      />
      <PageHeader
        eyebrow={organisation.name}
        title={t('title')}
        tags={<OrganisationStatusTag status={organisation.status} />}
      />
      {sanctions.length === 0 ? (
        <EmptyState title={t('none')} icon={Scale} />
      ) : (
        <SanctionTable caption={t('past')} sanctions={sanctions} pathOf={backOffice.sanction} />
      )}
      {mayImpose ? (
        <Card title={t('heading')}>
          <Form method="post" {...getFormProps(form)}>
            <ErrorSummary form={form} />
            <FormKey value={formKey} />
            <SanctionFields fields={fields} {...choices} />
            <SubmitButton variant="danger">{t('submit')}</SubmitButton>
          </Form>
        </Card>
      ) : null}
    </Page>
  )
}
