import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { askQuestion } from '#app/domain/deals/ask-question.server'
import { questionForm } from '#app/domain/deals/question-form-queries.server'
import { AskSchema } from '#app/domain/deals/question-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { askerDefaults } from './asker-defaults'
import { AskerFields } from './asker-fields'
import { listingPath, namedListing } from './listing-side'

export const meta = pageMeta

export const loader = handle({ access: 'public' }, async ({ ctx, params, locale, t }) => ({
  title: t('questions.ask.title'),
  noIndex: true,
  about: await questionForm(ctx, namedListing(params), locale),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'public', form: AskSchema },
  async ({ ctx, params, input, locale, clientIp, href }) => {
    const listing = namedListing(params)
    await askQuestion(ctx, input, { kind: 'question', listing, locale, clientIp })
    return redirectWithNotice(href(listingPath(listing)), 'questionSent')
  },
)

export default function Ask() {
  const t = useTranslations('questions')
  const { about, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof AskSchema>({
    reply,
    defaultValue: askerDefaults(about.asker),
  })
  return (
    <Page width="narrow">
      <PageHeader
        title={t('ask.title')}
        eyebrow={<LocaleLink to={listingPath(about)}>{about.title}</LocaleLink>}
        lead={t('ask.lead')}
      />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <AskerFields kind="ask" fields={fields} />
        <SubmitButton>{t('ask.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
