import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { addRecognition } from '#app/domain/recognitions/index.server'
import { NewRecognitionSchema } from '#app/domain/recognitions/recognition-schemas'
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
import { recognitionChoices } from './recognition-choices.server'
import { RecognitionFields } from './recognition-fields'

export const meta = pageMeta

export const loader = handle({ access: 'register' }, async ({ ctx, locale, t }) => ({
  title: t('recognitions.staff.newTitle'),
  noIndex: true,
  ...(await recognitionChoices(ctx, locale, t)),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'register', form: NewRecognitionSchema },
  async ({ ctx, input: { formKey: _, ...input }, href }) => {
    const id = await addRecognition(ctx, input)
    return redirectWithNotice(href(paths.backOffice.recognition(id)), 'recognitionAdded')
  },
)

export default function NewRecognition() {
  const t = useTranslations('recognitions')
  const { formKey, ...choices } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof NewRecognitionSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { kind: 'st_enterprise' },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.innovative, label: t('title') }]} />
      <PageHeader title={t('staff.newTitle')} lead={t('staff.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <RecognitionFields fields={fields} {...choices} />
        <SubmitButton>{t('staff.add')}</SubmitButton>
      </Form>
    </Page>
  )
}
