import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { NewCallSchema } from '#app/domain/calls/call-schemas'
import { addCall } from '#app/domain/calls/index.server'
import { publicProgrammes } from '#app/domain/programmes/index.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { CallFields } from './call-fields'

export const meta = pageMeta

export const loader = handle({ access: 'calls' }, async ({ ctx, t }) => {
  const programmes = await publicProgrammes(ctx)
  return {
    title: t('calls.staff.newTitle'),
    noIndex: true,
    programmes: programmes
      .filter(({ state, content }) => {
        return state !== 'ended' && content.items.some(({ way }) => way === 'application')
      })
      .map(({ slug, content }) => ({ slug, name: content.name })),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'calls', form: NewCallSchema },
  async ({ ctx, input: { formKey: _, ...input }, href }) => {
    const id = await addCall(ctx, input)
    return redirectWithNotice(href(paths.backOffice.call(id)), 'callAdded')
  },
)

export default function NewCall() {
  const t = useTranslations('calls')
  const locale = useLocale()
  const { programmes, formKey } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof NewCallSchema>({
    reply: useActionData<typeof action>(),
  })
  return (
    <Page width="narrow">
      <Breadcrumbs items={[{ to: paths.backOffice.calls, label: t('title') }]} />
      <PageHeader title={t('staff.newTitle')} lead={t('staff.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <SelectField
          field={fields.programme}
          label={t('programme')}
          options={programmes.map(({ slug, name }) => ({ value: slug, label: name[locale] }))}
        />
        <TextField
          field={fields.slug}
          label={t('staff.slug')}
          hint={t('staff.slugHint')}
          width="medium"
        />
        <CallFields fields={fields} />
        <SubmitButton>{t('staff.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
