import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ListingKind } from '#app/domain/listings/listing'
import { viewNeed } from '#app/domain/needs/index.server'
import { askableExperts, askOpinion } from '#app/domain/opinions/index.server'
import { AskOpinionSchema } from '#app/domain/opinions/opinion-schemas'
import { viewTechnology } from '#app/domain/technologies/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { EmptyState } from '#app/ui/empty-state'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { InLanguage } from '#app/ui/in-language'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

function targetOf({ searchParams }: URL): { kind: ListingKind; id: string } {
  const kind = searchParams.get('kind') === 'need' ? 'need' : 'technology'
  return { kind, id: searchParams.get('id') ?? '' }
}

export const meta = pageMeta

export const loader = handle({ access: 'opinions' }, async ({ ctx, url, locale, t }) => {
  const { kind, id } = targetOf(url)
  const view = kind === 'technology' ? viewTechnology : viewNeed
  const { title } = await view(ctx, { id }, locale)
  return {
    title: t('opinions.ask'),
    noIndex: true,
    formKey: crypto.randomUUID(),
    entry: title,
    experts: await askableExperts(ctx),
  }
})

export const action = handle(
  { access: 'opinions', form: AskOpinionSchema },
  async ({ ctx, url, input, href }) => {
    const number = await askOpinion(ctx, targetOf(url), input)
    return redirectWithNotice(href(paths.backOffice.opinion(number)), 'opinionAsked', { number })
  },
)

export default function AskOpinion() {
  const t = useTranslations('opinions')
  const { entry, experts, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof AskOpinionSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.opinions, label: t('title') }]} />
      <PageHeader eyebrow={<InLanguage words={entry} />} title={t('ask')} lead={t('askLead')} />
      {experts.length === 0 ? (
        <EmptyState title={t('noExperts')} />
      ) : (
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <FormKey value={formKey} />
          <SelectField
            field={fields.expert}
            label={t('expert')}
            options={experts.map(({ id, name, workplace }) => ({
              value: id,
              label: workplace ? `${name}, ${workplace}` : name,
            }))}
          />
          <TextField field={fields.project} label={t('project')} hint={t('projectHint')} optional />
          <TextArea
            field={fields.question}
            label={t('question')}
            hint={t('questionHint')}
            rows={6}
            maxLength={4_000}
          />
          <SubmitButton>{t('send')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
