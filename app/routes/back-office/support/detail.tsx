import { useLoaderData } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { staffApplication } from '#app/domain/support-applications/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { ApplicationBody } from '#app/routes/support-parts/application-body'
import { ReceiptCard } from '#app/routes/support-parts/receipt-card'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { PrintButton } from '#app/ui/print-button'

export const meta = pageMeta

export const loader = handle({ access: 'support-applications' }, async ({ ctx, params }) => {
  const application = await staffApplication(ctx, params.number)
  return { title: application.number ?? '', noIndex: true, application }
})

export default function StaffSupportApplication() {
  const t = useTranslations('supportApplications')
  const locale = useLocale()
  const { application } = useLoaderData<typeof loader>()
  const { id, content, programmeVersion, formVersion } = application
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.supportApplications, label: t('title') }]} />
      <PageHeader
        title={content.name[locale]}
        lead={t('version', { number: programmeVersion, form: formVersion })}
        actions={<PrintButton />}
      />
      <ReceiptCard application={application} />
      <ApplicationBody
        application={application}
        paperPath={(document) => paths.backOffice.supportDocument(id, document)}
      />
    </Page>
  )
}
