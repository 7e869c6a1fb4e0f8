import { useLoaderData } from '@remix-run/react'
import { Users } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { ownCouncils } from '#app/domain/support-reviews/index.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { StatusTag } from '#app/ui/status-tag'
import { Table } from '#app/ui/table'

const tones = {
  'to-declare': 'warning',
  'to-score': 'info',
  scored: 'success',
  out: 'neutral',
  over: 'neutral',
} as const

export const meta = pageMeta

export const loader = handle({ access: 'signed-in' }, async ({ ctx, t }) => ({
  title: t('supportReviews.seat.list'),
  noIndex: true,
  councils: await ownCouncils(ctx),
}))

export default function Councils() {
  const t = useTranslations('supportReviews.seat')
  const { councils } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('list')} lead={t('listLead')} />
      {councils.length === 0 ? (
        <EmptyState title={t('none')} icon={Users} />
      ) : (
        <Table
          caption={t('list')}
          captionHidden
          rows={councils}
          rowKey={({ number }) => number}
          columns={[
            {
              id: 'number',
              header: t('application'),
              rowHeader: true,
              cell: ({ number }) => (
                <LocaleLink to={paths.workspace.council(number)}>{number}</LocaleLink>
              ),
            },
            {
              id: 'organisation',
              header: t('organisation'),
              cell: ({ organisation }) => organisation,
            },
            {
              id: 'state',
              header: t('state'),
              cell: ({ state }) => (
                <StatusTag tone={tones[state]}>{t(`states.${state}`)}</StatusTag>
              ),
            },
            {
              id: 'due',
              header: t('due'),
              cell: ({ dueAt }) => (dueAt ? <DateTime value={dueAt} /> : '—'),
            },
          ]}
        />
      )}
    </Page>
  )
}
