import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { EnterDealSchema } from '#app/domain/deal-care/care-schemas'
import { enterDeal, organisationOptions } from '#app/domain/deal-care/index.server'
import { programmeOptions } from '#app/domain/deals/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
import { isoDay } from '#app/locales/dates'
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
import { EntryFields } from './entry-fields'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, locale, t }) => ({
  title: t('care.entry.title'),
  noIndex: true,
  fieldOptions: await termOptions(ctx.db, 'field', ctx.now, locale),
  organisations: await organisationOptions(ctx),
  programme: await programmeOptions(ctx.db, ctx.now, locale),
  today: isoDay(ctx.now),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'staff', form: EnterDealSchema },
  async ({ ctx, input, href }) => {
    const number = await enterDeal(ctx, input)
    return redirectWithNotice(href(paths.backOffice.dealCare(number)), 'dealEntered', { number })
  },
)

export default function EnterDeal() {
  const t = useTranslations('care.entry')
  const deals = useTranslations('deals.list')
  const { formKey, ...options } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof EnterDealSchema>({
    reply,
    defaultValue: { currency: 'VND', stage: 'signed' },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.deals, label: deals('title') }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <EntryFields fields={fields} {...options} />
        <SubmitButton>{t('submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
