import { useLoaderData } from '@remix-run/react'
import { Scale } from 'lucide-react'
import { useFormatter, useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { listSanctions } from '#app/domain/trust-safety/index.server'
import { SanctionFilterSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { GradeTag } from '#app/routes/trust-parts/grade-tag'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'
import { Tag } from '#app/ui/tag'

const views = ['force', 'appeals', 'ended'] as const

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(SanctionFilterSchema, url)
  return {
    title: t('trustSafety.sanctions.title'),
    noIndex: true,
    show: filter.show,
    list: await listSanctions(ctx, filter, locale),
  }
})

export default function Sanctions() {
  const t = useTranslations('trustSafety.sanctions')
  const format = useFormatter()
  const { show, list } = useLoaderData<typeof loader>()
  const counts: Partial<Record<string, number>> = list.counts
  const { backOffice } = paths
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton to={backOffice.reports} variant="secondary">
            {t('toReports')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('views')}
        items={views.map((view) => ({
          to: view === 'force' ? backOffice.sanctions : `${backOffice.sanctions}?show=${view}`,
          label: t(`view.${view}`),
          ...(counts[view] === undefined ? {} : { count: counts[view] }),
          current: show === view,
        }))}
      />
      {list.items.length === 0 ? (
        <EmptyState title={t('empty')} icon={Scale}>
          {t('emptyHelp')}
        </EmptyState>
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={list.items}
          rowKey={({ number }) => number}
          columns={[
            {
              id: 'number',
              header: t('number'),
              rowHeader: true,
              cell: ({ number }) => (
                <LocaleLink to={backOffice.sanction(number)}>{number}</LocaleLink>
              ),
            },
            { id: 'organisation', header: t('organisation'), cell: (row) => row.organisation.name },
            { id: 'grade', header: t('grade'), cell: ({ grade }) => <GradeTag grade={grade} /> },
            { id: 'reasons', header: t('reasons'), cell: ({ reasons }) => format.list(reasons) },
            {
              id: 'through',
              header: t('through'),
              cell: ({ lastDay, grade }) =>
                lastDay ? <DateTime value={lastDay} /> : grade === 'exclusion' ? t('forGood') : '—',
            },
            {
              id: 'appeal',
              header: t('appeal'),
              cell: ({ appeal, appealLate }) =>
                appeal ? (
                  <span className="flex flex-wrap items-center gap-1.5">
                    {t(`appeals.${appeal.status}`)}
                    {appealLate ? <Tag tone="error">{t('late')}</Tag> : null}
                  </span>
                ) : (
                  '—'
                ),
            },
          ]}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
