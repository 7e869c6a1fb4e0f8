import { getFormProps } from '@conform-to/react'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { makePaper } from '#app/domain/papers/make-paper.server'
import { paperForm } from '#app/domain/papers/paper-queries.server'
import { MakePaperSchema } from '#app/domain/papers/paper-schemas'
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
import { PaperFields } from './paper-fields'

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, params, t }) => {
  const data = await paperForm(ctx, params.number, params.kind)
  const formKey = crypto.randomUUID()
  return { title: t(`papers.kinds.${data.kind}`), noIndex: true, data, formKey }
})

export const action = handle(
  { access: 'editor', form: MakePaperSchema },
  async ({ ctx, services, params, input, href }) => {
    const { kind, number } = await paperForm(ctx, params.number, params.kind)
    await makePaper(ctx, services.files, number, kind, input)
    return redirectWithNotice(href(paths.workspace.papers(number)), 'paperMade')
  },
)

export default function MakePaper() {
  const t = useTranslations('papers')
  const list = useTranslations('deals.list')
  const { data, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, title, kind, version, start } = data
  const [form, fields] = useSchemaForm<typeof MakePaperSchema>({
    reply,
    defaultValue: { ...start, months: 24 },
  })
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.workspace.deals, label: list('title') },
          { to: paths.workspace.deal(number), label: number },
          { to: paths.workspace.papers(number), label: t('title') },
        ]}
      />
      <PageHeader title={t(`kinds.${kind}`)} eyebrow={title} lead={t('form.lead')} />
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <input type="hidden" name="version" value={version} />
        <PaperFields kind={kind} fields={fields} />
        <SubmitButton>{t('form.submit')}</SubmitButton>
      </Form>
    </Page>
  )
}
