import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paperKinds, placeholdersOf } from '#app/domain/papers/paper'
import { templateList } from '#app/domain/papers/paper-queries.server'
import { UploadTemplateSchema } from '#app/domain/papers/paper-schemas'
import { uploadTemplate } from '#app/domain/papers/upload-template.server'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { TemplateForm } from './template-form'
import { TemplateTable } from './template-table'

export const meta = pageMeta

export const loader = handle({ access: 'paper-templates' }, async ({ ctx, t }) => ({
  title: t('papers.templates.title'),
  noIndex: true,
  templates: await templateList(ctx),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'paper-templates', form: UploadTemplateSchema, hide: ['file'] },
  async ({ ctx, services, input, href }) => {
    await uploadTemplate(ctx, services.files, input)
    return redirectWithNotice(href(paths.backOffice.paperTemplates), 'templateInUse')
  },
)

export default function PaperTemplates() {
  const t = useTranslations('papers')
  const { templates, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  return (
    <Page width="wide">
      <PageHeader title={t('templates.title')} lead={t('templates.lead')} />
      <TemplateTable templates={templates} />
      <TemplateForm reply={reply} formKey={formKey} />
      <Card title={t('templates.names')}>
        <dl className="facts facts-stacked">
          {paperKinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`kinds.${kind}`)}</dt>
              <dd className="break-words">
                {placeholdersOf(kind)
                  .map((name) => `{${name}}`)
                  .join(' ')}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </Page>
  )
}
