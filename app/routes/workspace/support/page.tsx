import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { itemOfPage, PageSchema } from '#app/domain/support-applications/form/pages'
import { ownApplication, savePage } from '#app/domain/support-applications/index.server'
import { localDay } from '#app/domain/taxonomy/dates'
import { notFound } from '#app/platform/http/domain-error'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { rereadAfter } from '#app/routes/reread-when-stale'
import { useStepName } from '#app/routes/support-parts/step-names'
import { stepPath } from '#app/routes/support-parts/step-path'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PageForm } from './page-form'

export const meta = pageMeta

export const loader = handle(
  { access: 'editor' },
  async ({ ctx, params, href, locale, replies }) => {
    const application = await ownApplication(ctx, params.id)
    const page = params.page ?? ''
    if (application.status !== 'draft' && !replies) {
      throw redirect(href(paths.workspace.supportApplication(application.id)))
    }
    const item = itemOfPage(page)
    // An item that another tab left out keeps its page: what was typed there is not lost.
    const known = item !== null && application.content.items.some(({ code }) => code === item)
    if (!known && (!application.steps.includes(page) || page === 'papers')) throw notFound()
    return {
      title: application.content.name[locale],
      noIndex: true,
      page,
      today: localDay(ctx.now),
      application,
      organisation: application.record,
      formKey: crypto.randomUUID(),
    }
  },
)

export const action = handle(
  { access: 'editor', form: PageSchema },
  async ({ ctx, params, input, href }) => {
    const id = params.id ?? ''
    const next = await savePage(ctx, id, params.page ?? '', input)
    return redirect(href(stepPath(id, next)))
  },
)

const REFUSED = 422

/**
 * Where the page was saved elsewhere, it is read again when that was, so that saving once more may replace it. After
 * other refusals it stays as it is: reading it would lead away from what was typed.
 */
export const shouldRevalidate = rereadAfter(REFUSED)

export default function SupportPage() {
  const t = useTranslations('supportApplications')
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { application, page } = data
  const nameOf = useStepName(application.content)
  const number = application.steps.indexOf(page) + 1
  const progress = useTranslations('programmes.wizard')
  const words = useTranslations('supportApplications.form')
  return (
    <Page width="narrow">
      <Breadcrumbs
        items={[
          { to: paths.workspace.support, label: t('title') },
          { to: paths.workspace.supportApplication(application.id), label: t('back') },
        ]}
      />
      <PageHeader
        eyebrow={
          number > 0
            ? progress('step', { number, total: application.steps.length })
            : words('notChosen')
        }
        title={nameOf(page)}
      />
      {application.status === 'draft' ? null : (
        <Notice tone="warning" title={words('closed')}>
          <LocaleLink to={paths.workspace.supportApplication(application.id)}>
            {t('back')}
          </LocaleLink>
        </Notice>
      )}
      <PageForm key={page} {...data} item={itemOfPage(page)} reply={reply} />
    </Page>
  )
}
