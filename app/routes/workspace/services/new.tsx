import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { askService, listingBySlug, providersOffered } from '#app/domain/directory/index.server'
import { AskServiceSchema } from '#app/domain/directory/service-request-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ListingLink } from '#app/routes/service-parts/listing-link'
import { directoryTerms } from '#app/routes/service-parts/service-terms.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, url, locale, t }) => {
  const [providers, { serviceChoices }] = await Promise.all([
    providersOffered(ctx),
    directoryTerms(ctx, locale, t),
  ])
  const of = (name: string) => url.searchParams.get(name) ?? undefined
  const wished = providers.find(({ slug }) => slug === url.searchParams.get('provider'))
  return {
    title: t('directory.requests.newTitle'),
    noIndex: true,
    wished: wished?.slug ?? '',
    listing: await listingBySlug(ctx.db, { technology: of('technology'), need: of('need') }),
    services: wished
      ? serviceChoices.filter(({ value }) => wished.offered.includes(value))
      : serviceChoices,
    providers: providers
      .filter(({ offered }) => offered.length > 0)
      .map(({ slug, name }) => ({ value: slug, label: name })),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'editor', form: AskServiceSchema },
  async ({ ctx, input: { formKey: _, ...input }, href }) => {
    const number = await askService(ctx, input)
    return redirectWithNotice(href(paths.workspace.service(number)), 'serviceAsked', { number })
  },
)

export default function AskService() {
  const t = useTranslations('directory.requests')
  const directory = useTranslations('directory')
  const { wished, services, providers, listing, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof AskServiceSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: {
      wished,
      ...(services.length === 1 && services[0] ? { service: services[0].value } : {}),
    },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.workspace.services, label: t('title') }]} />
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        {listing ? (
          <p>
            <input type="hidden" name={listing.kind} value={listing.slug} />
            <ListingLink listing={listing} />
          </p>
        ) : null}
        <RadioGroup field={fields.service} legend={directory('service')} options={services} />
        <TextField field={fields.title} label={t('what')} />
        <TextArea
          field={fields.description}
          label={t('description')}
          hint={t('descriptionHint')}
          rows={8}
          maxLength={4_000}
        />
        <SelectField
          field={fields.wished}
          label={t('wished')}
          hint={t('wishedHint')}
          options={providers}
          empty={t('anybody')}
          optional
        />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Page>
  )
}
