import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { ownApplication } from '#app/domain/support-applications/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ApplicationBody } from '#app/routes/support-parts/application-body'
import { ReceiptCard } from '#app/routes/support-parts/receipt-card'
import { useStepName } from '#app/routes/support-parts/step-names'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'
import { Tag } from '#app/ui/tag'
import { stepPath } from './step-path'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, params, t, locale }) => {
  const application = await ownApplication(ctx, params.id)
  const { refusal } = application
  return {
    title: application.content.name[locale],
    noIndex: true,
    application,
    refusalWords: refusal ? t.dynamic(`errors.${refusal}`) : null,
  }
})

export default function SupportApplication() {
  const t = useTranslations('supportApplications')
  const locale = useLocale()
  const { application, refusalWords } = useLoaderData<typeof loader>()
  const { id, status, content, steps, missing, programmeVersion, formVersion } = application
  const nameOf = useStepName(content)
  const next = missing[0] ?? null
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.workspace.support, label: t('title') }]} />
      <PageHeader
        title={content.name[locale]}
        lead={t('version', { number: programmeVersion, form: formVersion })}
        actions={status === 'submitted' ? <PrintButton /> : null}
      />
      {refusalWords ? (
        <Notice tone="warning" title={t('refused')}>
          {refusalWords}
        </Notice>
      ) : null}
      {status === 'submitted' ? (
        <>
          <ReceiptCard application={application} />
          <ApplicationBody
            application={application}
            paperPath={(document) => paths.workspace.supportDocument(id, document)}
          />
        </>
      ) : (
        <Card title={t('taskTitle')}>
          <ol className="flex flex-col divide-y divide-base-300">
            {steps.map((step) => (
              <li
                key={step}
                className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3"
              >
                <LocaleLink to={stepPath(id, step)}>{nameOf(step)}</LocaleLink>
                <Tag tone={missing.includes(step) ? 'neutral' : 'success'}>
                  {t(missing.includes(step) ? 'todo' : 'done')}
                </Tag>
              </li>
            ))}
          </ol>
          <div className="flex flex-wrap gap-3">
            <LinkButton to={stepPath(id, next)}>{t(next ? 'go' : 'check')}</LinkButton>
          </div>
        </Card>
      )}
    </Page>
  )
}
