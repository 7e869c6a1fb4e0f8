import { useLoaderData } from '@remix-run/react'
import { FileSignature } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { listAllDeals } from '#app/domain/deals/deal-list-queries.server'
import { DealFilterSchema, isFiltered } from '#app/domain/deals/list-filters'
import { readFilter } from '#app/domain/list-page'
import { DealFilters } from '#app/routes/deal-parts/deal-filters'
import { DealTable } from '#app/routes/deal-parts/deal-table'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(DealFilterSchema, url)
  return {
    title: t('deals.list.title'),
    noIndex: true,
    filter,
    list: await listAllDeals(ctx, filter, locale),
  }
})

export default function AllDeals() {
  const t = useTranslations('deals.list')
  const { filter, list } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('staffLead')} />
      <DealFilters filter={filter} sided={false} />
      {list.items.length > 0 ? (
        <>
          <p className="muted">{t('total', { count: list.total })}</p>
          <DealTable items={list.items} to={paths.backOffice.deal} withOfficer />
        </>
      ) : (
        <EmptyState
          icon={FileSignature}
          title={t(isFiltered(filter) ? 'emptyFiltered' : 'empty')}
        />
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
