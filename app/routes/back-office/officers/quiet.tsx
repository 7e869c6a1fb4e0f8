import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { readFilter } from '#app/domain/list-page'
import { quietEntries } from '#app/domain/officers/index.server'
import { homeScopes } from '#app/domain/officers/officer-home'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'

const FilterSchema = z.object({
  scope: z.enum(homeScopes).catch('me'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(FilterSchema, url)
  return {
    title: t('officers.quiet.title'),
    noIndex: true,
    filter,
    list: await quietEntries(ctx, filter, locale),
  }
})

export default function QuietEntries() {
  const t = useTranslations('officers.quiet')
  const scopes = useTranslations('officers.scopes')
  const { filter, list } = useLoaderData<typeof loader>()
  const { backOffice } = paths
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead', { days: list.days })} />
      <Tabs
        label={t('whose')}
        items={homeScopes.map((scope) => ({
          to: `${backOffice.quiet}?scope=${scope}`,
          label: scopes(scope),
          current: scope === filter.scope,
        }))}
      />
      {list.items.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <Table
          caption={t('title')}
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'title',
              header: t('entry'),
              rowHeader: true,
              cell: ({ kind, id, title }) => (
                <LocaleLink to={backOffice.contacts(kind, id)}>{title}</LocaleLink>
              ),
            },
            {
              id: 'organisation',
              header: t('organisation'),
              cell: ({ organisation }) => organisation,
            },
            { id: 'officer', header: t('officer'), cell: ({ officer }) => officer ?? '—' },
            { id: 'last', header: t('last'), cell: ({ lastAt }) => <DateTime value={lastAt} /> },
          ]}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
