import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import {
  dismissReport,
  handReport,
  staffReport,
  upholdReport,
} from '#app/domain/trust-safety/index.server'
import { StaffReportSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { redirectWithNotice } from '#app/platform/http/notice.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Card } from '#app/ui/card'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Tag } from '#app/ui/tag'
import { Timeline } from '#app/ui/timeline'
import { OfficerForms } from './officer-forms'
import { ReportDecision } from './report-decision'
import { ReportFacts } from './report-facts'

const tones = { open: 'info', upheld: 'warning', dismissed: 'neutral' } as const

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, params, locale, t }) => ({
  title: t('trustSafety.reports.one', { number: params.number ?? '' }),
  noIndex: true,
  report: await staffReport(ctx, params.number, locale),
  formKey: crypto.randomUUID(),
}))

export const action = handle(
  { access: 'moderator', form: StaffReportSchema },
  async ({ ctx, params, input, href }) => {
    const number = params.number ?? ''
    const back = (notice: string) =>
      redirectWithNotice(href(paths.backOffice.report(number)), notice)
    if (input.intent === 'take' || input.intent === 'hand') {
      await handReport(ctx, number, input)
      return back('reportHanded')
    }
    if (input.intent === 'dismiss') {
      await dismissReport(ctx, number, input)
      return back('reportDismissed')
    }
    const sanction = await upholdReport(ctx, number, input)
    return redirectWithNotice(href(paths.backOffice.sanction(sanction)), 'sanctionImposed')
  },
)

export default function StaffReport() {
  const t = useTranslations('trustSafety')
  const { report, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { number, status, late, history } = report
  return (
    <Page>
      <Breadcrumbs items={[{ to: paths.backOffice.reports, label: t('reports.title') }]} />
      <PageHeader
        eyebrow={report.category}
        title={t('reports.one', { number })}
        tags={
          <>
            <StatusTag tone={tones[status]}>{t(`reports.statuses.${status}`)}</StatusTag>
            {late ? <Tag tone="error">{t('reports.late')}</Tag> : null}
          </>
        }
      />
      <Card title={t('reports.facts')}>
        <ReportFacts report={report} />
        {status === 'open' ? <OfficerForms report={report} /> : null}
      </Card>
      {status === 'open' ? (
        <ReportDecision report={report} formKey={formKey} reply={reply} />
      ) : null}
      <Card title={t('reports.history')}>
        <Timeline
          label={t('reports.history')}
          items={history.map(({ id, action: step, by, officer, note, createdAt }) => ({
            id,
            at: createdAt,
            title: t(`reports.actions.${step}`, { officer: officer ?? '—' }),
            by: by ?? t('reports.visitor'),
            note: note ? <p className="whitespace-pre-wrap">{note}</p> : null,
          }))}
        />
      </Card>
    </Page>
  )
}
