import { getFormProps } from '@conform-to/react'
import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { z } from 'zod'
import { stepAfter } from '#app/domain/support-applications/form/pages'
import {
  addPaper,
  ownApplication,
  removePaper,
} from '#app/domain/support-applications/index.server'
import { requiredPapers } from '#app/domain/support-applications/missing-parts'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { PaperList } from '#app/routes/support-parts/paper-list'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { stepPath } from './step-path'

const MEGABYTES = 15

const AddSchema = z.object({
  intent: z.literal('add'),
  paper: z.string().min(1).max(60),
  file: z.instanceof(File),
  formKey: z.string().max(100).optional(),
})

const PapersSchema = z.discriminatedUnion('intent', [
  AddSchema,
  z.object({ intent: z.literal('remove'), document: z.string().max(60) }),
])

export const meta = pageMeta

export const loader = handle({ access: 'editor' }, async ({ ctx, params, href, t }) => {
  const application = await ownApplication(ctx, params.id)
  if (application.status !== 'draft') {
    throw redirect(href(paths.workspace.supportApplication(application.id)))
  }
  const { content, chosen } = application
  const required = requiredPapers(content, chosen).map(({ code }) => code)
  return {
    title: t('supportApplications.pages.papers'),
    noIndex: true,
    application,
    papers: content.papers
      .filter(({ items }) => items.length === 0 || items.some((code) => chosen.includes(code)))
      .map((paper) => ({ ...paper, required: required.includes(paper.code) })),
    next: stepPath(application.id, stepAfter(application.steps, 'papers')),
    formKey: crypto.randomUUID(),
  }
})

export const action = handle(
  { access: 'editor', form: PapersSchema, hide: ['file'] },
  async ({ ctx, services, params, input, href }) => {
    const id = params.id ?? ''
    const back = href(paths.workspace.supportPapers(id))
    if (input.intent === 'remove') {
      await removePaper(ctx, services.files, id, input.document)
      return redirectWithNotice(back, 'supportPaperRemoved')
    }
    await addPaper(ctx, services.files, id, input)
    return redirectWithNotice(back, 'supportPaperAdded')
  },
)

export default function SupportPapers() {
  const t = useTranslations('supportApplications')
  const locale = useLocale()
  const { application, papers, next, formKey } = useLoaderData<typeof loader>()
  const { id, documents } = application
  const [form, fields] = useSchemaForm<typeof AddSchema>({
    reply: useActionData<typeof action>(),
    id: `papers-${documents.length}`,
    ...(papers.length === 1 && papers[0] ? { defaultValue: { paper: papers[0].code } } : {}),
  })
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.workspace.support, label: t('title') },
          { to: paths.workspace.supportApplication(id), label: t('back') },
        ]}
      />
      <PageHeader title={t('pages.papers')} lead={t('papers.lead')} />
      {papers.length === 0 ? <p>{t('papers.none')}</p> : null}
      <PaperList
        papers={papers}
        documents={documents}
        pathOf={(document) => paths.workspace.supportDocument(id, document)}
        removable
      />
      {papers.length > 0 ? (
        <Card title={t('papers.add')}>
          <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
            <ErrorSummary form={form} />
            <FormKey value={formKey} />
            <SelectField
              field={fields.paper}
              label={t('papers.paper')}
              options={papers.map(({ code, name }) => ({ value: code, label: name[locale] }))}
            />
            <FileField
              field={fields.file}
              label={t('papers.file')}
              hint={t('papers.fileHint')}
              megabytes={MEGABYTES}
            />
            <SubmitButton name="intent" value="add" variant="secondary">
              {t('papers.add')}
            </SubmitButton>
          </Form>
        </Card>
      ) : null}
      <p>
        <LinkButton to={next}>{t('papers.next')}</LinkButton>
      </p>
    </Page>
  )
}
