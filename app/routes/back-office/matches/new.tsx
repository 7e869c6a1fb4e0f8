import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { makeMatch } from '#app/domain/matching/index.server'
import { MakeMatchSchema } from '#app/domain/matching/match-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ t }) => ({
  title: t('matches.byHand.title'),
  noIndex: true,
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'staff', form: MakeMatchSchema },
  async ({ ctx, input, href }) => {
    await makeMatch(ctx, input)
    return redirectWithNotice(href(paths.backOffice.matches), 'matchMade')
  },
)

export default function NewMatch() {
  const t = useTranslations('matches')
  const { formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [form, fields] = useSchemaForm<typeof MakeMatchSchema>({ reply })
  const labels = {
    technology: t('byHand.technology'),
    need: t('byHand.need'),
    note: t('byHand.note'),
  }
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.matches, label: t('title') }]} />
      <PageHeader title={t('byHand.title')} lead={t('byHand.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} labels={labels} />
        <FormKey value={formKey} />
        <TextField
          field={fields.technology}
          label={labels.technology}
          hint={t('byHand.technologyHint')}
        />
        <TextField field={fields.need} label={labels.need} hint={t('byHand.needHint')} />
        <TextArea field={fields.note} label={labels.note} hint={t('byHand.noteHint')} optional />
        <SubmitButton>{t('byHand.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
