import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { changeDealTerms } from '#app/domain/deals/change-deal-terms.server'
import { dealTermsForm } from '#app/domain/deals/deal-form-queries.server'
import { DealTermsSchema } from '#app/domain/deals/deal-schemas'
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
import { TermsFields } from './terms-fields'

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, params, locale, t }) => ({
  title: t('deals.terms.title'),
  noIndex: true,
  form: await dealTermsForm(ctx, params.number, locale),
}))

export const action = handle(
  { access: 'editor', form: DealTermsSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    await changeDealTerms(ctx, number, input)
    return redirectWithNotice(href(paths.workspace.deal(number)), 'dealTermsSaved')
  },
)

export default function DealTermsPage() {
  const t = useTranslations('deals')
  const { form: data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof DealTermsSchema>({
    reply,
    defaultValue: { ...data.terms, currency: data.terms.currency as 'VND' },
  })
  const { number, version } = data
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.workspace.deals, label: t('list.title') },
          { to: paths.workspace.deal(number), label: number },
        ]}
      />
      <PageHeader title={t('terms.title')} eyebrow={data.title} lead={t('terms.formLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={version} />
        <TermsFields fields={fields} options={data.options} today={data.today} />
        <SubmitButton>{t('terms.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
