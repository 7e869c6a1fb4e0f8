import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { expressInterest } from '#app/domain/deals/express-interest.server'
import { interestForm } from '#app/domain/deals/interest-form-queries.server'
import { InterestSchema } from '#app/domain/deals/interest-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { listingPath, namedListing } from '#app/routes/public/ask/listing-side'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { InterestFields } from './interest-fields'
import { RefusalNotice } from './refusal-notice'

export const meta = pageMeta

export const loader = handle(
  { access: 'member', onBehalf: true },
  async ({ ctx, params, locale, t }) => {
    const about = await interestForm(ctx, namedListing(params), locale)
    return {
      title: t(`interests.form.${about.listing.kind}Title`),
      noIndex: true,
      about,
      formKey: crypto.randomUUID(),
    }
  },
)

export const action = handle(
  { access: 'editor', onBehalf: true, form: InterestSchema },
  async ({ ctx, params, input, href }) => {
    const id = await expressInterest(ctx, namedListing(params), input)
    return redirectWithNotice(href(paths.workspace.interest(id)), 'interestSent')
  },
)

export default function ExpressInterest() {
  const t = useTranslations('interests.form')
  const { about, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof InterestSchema>({
    reply,
    defaultValue: { currency: 'VND' },
  })
  const { listing, days, refusal } = about
  return (
    <Page width="narrow">
      <PageHeader
        title={t(`${listing.kind}Title`)}
        eyebrow={<LocaleLink to={listingPath(listing)}>{listing.title}</LocaleLink>}
        lead={t('lead', { days })}
      />
      {refusal ? (
        <RefusalNotice {...about} reason={refusal} />
      ) : (
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <FormKey value={formKey} />
          <p>
            {t('from')} <strong>{about.from}</strong>
          </p>
          <InterestFields kind={listing.kind} fields={fields} options={about.options} />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
