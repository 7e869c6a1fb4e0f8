import { getFormProps, getInputProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { changeProgramme, staffProgramme } from '#app/domain/programmes/index.server'
import { ProgrammeDetailsSchema, withDetails } from '#app/domain/programmes/programme-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { DetailsFields, detailsOf } from './details-fields'
import { ProgrammeCrumbs } from './programme-crumbs'

export const meta = pageMeta

export const loader = handle({ access: 'programmes' }, async ({ ctx, params, t }) => ({
  title: t('programmes.staff.parts.details'),
  noIndex: true,
  programme: await staffProgramme(ctx, params.id),
}))

export const action = handle(
  { access: 'programmes', form: ProgrammeDetailsSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    await changeProgramme(ctx, id, input.version, (content) => withDetails(content, input))
    return redirectWithNotice(href(paths.backOffice.programme(id)), 'programmeSaved')
  },
)

export default function ProgrammeDetails() {
  const t = useTranslations('programmes.staff')
  const { programme } = useLoaderData<typeof loader>()
  const [form, fields] = useSchemaForm<typeof ProgrammeDetailsSchema>({
    reply: useActionData<typeof action>(),
    defaultValue: { ...detailsOf(programme.content), version: String(programme.version) },
  })
  return (
    <Page width="narrow">
      <ProgrammeCrumbs programme={programme} />
      <PageHeader title={t('parts.details')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input {...getInputProps(fields.version, { type: 'hidden' })} key="version" />
        <DetailsFields fields={fields} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
