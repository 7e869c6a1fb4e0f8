import { useLoaderData } from '@remix-run/react'
import { FileSignature } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { unreadMessages } from '#app/domain/deal-room/index.server'
import { listDeals } from '#app/domain/deals/deal-list-queries.server'
import { DealFilterSchema, isFiltered } from '#app/domain/deals/list-filters'
import { readFilter } from '#app/domain/list-page'
import { DealFilters } from '#app/routes/deal-parts/deal-filters'
import { DealTable } from '#app/routes/deal-parts/deal-table'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(DealFilterSchema, url)
  const list = await listDeals(ctx, filter, locale)
  return {
    title: t('deals.list.title'),
    noIndex: true,
    filter,
    list,
    unread: await unreadMessages(
      ctx,
      list.items.map(({ number }) => number),
    ),
  }
})

export default function Deals() {
  const t = useTranslations('deals.list')
  const { filter, list, unread } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <DealFilters filter={filter} sided />
      {list.items.length > 0 ? (
        <DealTable
          items={list.items}
          to={paths.workspace.deal}
          unread={unread}
          asked={list.asked}
        />
      ) : isFiltered(filter) ? (
        <EmptyState icon={FileSignature} title={t('emptyFiltered')} />
      ) : (
        <EmptyState
          icon={FileSignature}
          title={t('empty')}
          action={<LinkButton to={paths.workspace.interests}>{t('interests')}</LinkButton>}
        >
          {t('emptyHint')}
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
