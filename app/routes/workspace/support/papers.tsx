import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
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
import { AddPaperForm, AddPaperSchema } from '#app/routes/support-parts/add-paper-form'
import { PaperList } from '#app/routes/support-parts/paper-list'
import { stepPath } from '#app/routes/support-parts/step-path'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'

const PapersSchema = z.discriminatedUnion('intent', [
  AddPaperSchema,
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
  const reply = useActionData<typeof action>()
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
        <AddPaperForm
          key={documents.length}
          papers={papers.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          formKey={formKey}
          reply={reply}
        />
      ) : null}
      <p>
        <LinkButton to={next}>{t('papers.next')}</LinkButton>
      </p>
    </Page>
  )
}
