import { useLoaderData } from '@remix-run/react'
import { Flag } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { listReports } from '#app/domain/trust-safety/index.server'
import { ReportFilterSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
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

const views = ['open', 'mine', 'late', 'decided'] as const

export const meta = pageMeta

export const loader = handle({ access: 'moderator' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(ReportFilterSchema, url)
  return {
    title: t('trustSafety.reports.title'),
    noIndex: true,
    show: filter.show,
    list: await listReports(ctx, filter, locale),
  }
})

export default function Reports() {
  const t = useTranslations('trustSafety.reports')
  const { show, list } = useLoaderData<typeof loader>()
  const counts: Partial<Record<string, number>> = list.counts
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton to={paths.backOffice.sanctions} variant="secondary">
            {t('toSanctions')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('views')}
        items={views.map((view) => ({
          to:
            view === 'open' ? paths.backOffice.reports : `${paths.backOffice.reports}?show=${view}`,
          label: t(`view.${view}`),
          ...(counts[view] === undefined ? {} : { count: counts[view] }),
          current: show === view,
        }))}
      />
      {list.items.length === 0 ? (
        <EmptyState title={t('empty')} icon={Flag}>
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
                <LocaleLink to={paths.backOffice.report(number)}>{number}</LocaleLink>
              ),
            },
            { id: 'about', header: t('about'), cell: ({ about }) => about.title },
            { id: 'organisation', header: t('organisation'), cell: (row) => row.organisation },
            { id: 'category', header: t('category'), cell: ({ category }) => category },
            { id: 'officer', header: t('officer'), cell: ({ officer }) => officer ?? '—' },
            {
              id: 'due',
              header: show === 'decided' ? t('decided') : t('due'),
              cell: ({ dueAt, decidedAt, late }) => (
                <span className="flex flex-wrap items-center gap-1.5">
                  <DateTime value={decidedAt ?? dueAt} />
                  {late ? <Tag tone="error">{t('late')}</Tag> : null}
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
