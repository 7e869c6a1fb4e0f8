import { useLoaderData } from '@remix-run/react'
import { FileText, Plus } from 'lucide-react'
import { useLocale, useTranslations } from 'use-intl'
import { ownApplications } from '#app/domain/support-applications/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { applicationTones } from '#app/routes/support-parts/application-tones'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, t }) => ({
  title: t('supportApplications.title'),
  noIndex: true,
  applications: await ownApplications(ctx),
}))

export default function SupportApplications() {
  const t = useTranslations('supportApplications')
  const programmes = useTranslations('programmes')
  const locale = useLocale()
  const { applications } = useLoaderData<typeof loader>()
  const start = (
    <LinkButton to={paths.workspace.startSupport} icon={Plus}>
      {t('start')}
    </LinkButton>
  )
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} actions={start} />
      {applications.length === 0 ? (
        <EmptyState
          title={t('none')}
          icon={FileText}
          action={<LinkButton to={paths.support}>{programmes('checkTitle')}</LinkButton>}
        >
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={applications}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'programme',
              header: t('columns.programme'),
              rowHeader: true,
              cell: ({ id, programme }) => (
                <LocaleLink to={paths.workspace.supportApplication(id)}>
                  {programme[locale]}
                </LocaleLink>
              ),
            },
            {
              id: 'number',
              header: t('columns.number'),
              cell: ({ number }) => (
                <span className="whitespace-nowrap">{number ?? t('noNumber')}</span>
              ),
            },
            {
              id: 'status',
              header: t('columns.status'),
              cell: ({ status }) => (
                <StatusTag tone={applicationTones[status]}>{t(`statuses.${status}`)}</StatusTag>
              ),
            },
            {
              id: 'amount',
              header: t('columns.amount'),
              numeric: true,
              cell: ({ amount }) => <Money amount={amount} currency="VND" />,
            },
            {
              id: 'due',
              header: t('columns.due'),
              cell: ({ dueAt }) => (dueAt ? <DateTime value={dueAt} /> : '—'),
            },
            {
              id: 'changed',
              header: t('columns.changed'),
              cell: ({ updatedAt }) => <DateTime value={updatedAt} time />,
            },
          ]}
        />
      )}
    </Page>
  )
}
