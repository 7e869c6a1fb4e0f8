import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { DraftForSchema } from '#app/domain/focal-points/focal-point-schemas'
import { draftableOrganisations, draftNeedFor } from '#app/domain/focal-points/index.server'
import { termOptions } from '#app/domain/taxonomy/index.server'
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
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'focal-point' }, async ({ ctx, locale, t }) => ({
  title: t('commune.newNeed.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
  organisations: await draftableOrganisations(ctx),
  fields: await termOptions(ctx.db, 'field', ctx.now, locale),
}))

export const action = handle(
  { access: 'focal-point', form: DraftForSchema },
  async ({ ctx, input, href }) => {
    await draftNeedFor(ctx, input)
    return redirectWithNotice(href(paths.workspace.commune), 'needDrafted')
  },
)

export default function NewCommuneNeed() {
  const t = useTranslations('commune.newNeed')
  const home = useTranslations('commune')('title')
  const { organisations, fields: terms, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof DraftForSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.workspace.commune, label: home }]} />
      <PageHeader title={t('title')} lead={t('lead')} />
      {organisations.length === 0 ? (
        <EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>
      ) : (
        <Form method="post" {...getFormProps(form)}>
          <ErrorSummary form={form} />
          <FormKey value={formKey} />
          <SelectField
            field={fields.organisationId}
            label={t('organisation')}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextField field={fields.title} label={t('need')} hint={t('needHint')} />
          <SelectField
            field={fields.fieldCode}
            label={t('field')}
            options={terms.map(({ code, label }) => ({ value: code, label }))}
            optional
          />
          <TextArea field={fields.currentState} label={t('currentState')} rows={5} optional />
          <TextArea field={fields.goal} label={t('goal')} rows={4} optional />
          <SubmitButton>{t('submit')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
