import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { localDay } from '#app/domain/taxonomy/dates'
import { addWordGroup } from '#app/domain/vocabulary/index.server'
import { AddWordGroupSchema } from '#app/domain/vocabulary/vocabulary-schemas'
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
import { GroupFields } from './group-fields'

export const meta = pageMeta

export const loader = handle({ access: 'vocabulary' }, async ({ ctx, t }) => ({
  title: t('vocabulary.newTitle'),
  noIndex: true,
  today: localDay(ctx.now),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'vocabulary', form: AddWordGroupSchema },
  async ({ ctx, input: { formKey: _, ...input }, href }) => {
    const id = await addWordGroup(ctx, input)
    return redirectWithNotice(href(paths.backOffice.wordGroup(id)), 'wordGroupAdded')
  },
)

export default function NewWordGroup() {
  const t = useTranslations('vocabulary')
  const { today, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof AddWordGroupSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { kind: 'synonym', validFrom: today },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.vocabulary, label: t('title') }]} />
      <PageHeader title={t('newTitle')} lead={t('newLead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <GroupFields fields={fields} />
        <SubmitButton>{t('form.add')}</SubmitButton>
      </Form>
    </Page>
  )
}
