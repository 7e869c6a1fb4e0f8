import { useLoaderData } from '@remix-run/react'
import { Handshake } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { listInterests } from '#app/domain/deals/interest-queries.server'
import { InterestFilterSchema } from '#app/domain/deals/list-filters'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tabs } from '#app/ui/tabs'
import { InterestTable } from './interest-table'

export const meta = pageMeta

export const loader = handle(
  { access: 'member', onBehalf: true },
  async ({ ctx, url, locale, t }) => {
    const filter = readFilter(InterestFilterSchema, url)
    return {
      title: t('interests.list.title'),
      noIndex: true,
      filter,
      list: await listInterests(ctx, filter, locale),
    }
  },
)

const statuses = ['pending', 'accepted', 'declined', 'withdrawn'] as const

export default function Interests() {
  const t = useTranslations('interests')
  const { filter, list } = useLoaderData<typeof loader>()
  const received = filter.box === 'received'
  const { interests } = paths.workspace
  return (
    <Page width="wide">
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <Tabs
        label={t('list.boxes')}
        items={[
          {
            to: interests,
            label: t('list.received'),
            count: list.waiting.received,
            current: received,
          },
          {
            to: `${interests}?box=sent`,
            label: t('list.sent'),
            count: list.waiting.sent,
            current: !received,
          },
        ]}
      />
      <FilterBar
        label={t('list.filter')}
        keep={{ box: received ? undefined : filter.box }}
        selects={[
          {
            name: 'status',
            label: t('list.status'),
            value: filter.status,
            any: t('list.any'),
            options: statuses.map((value) => ({ value, label: t(`statuses.${value}`) })),
          },
        ]}
      />
      {list.items.length > 0 ? (
        <InterestTable items={list.items} />
      ) : filter.status ? (
        <EmptyState icon={Handshake} title={t('list.emptyFiltered')} />
      ) : (
        <EmptyState
          icon={Handshake}
          title={t(received ? 'list.emptyReceived' : 'list.emptySent')}
          action={<LinkButton to={paths.search}>{t('list.browse')}</LinkButton>}
        >
          {t(received ? 'list.emptyReceivedHint' : 'list.emptySentHint')}
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
