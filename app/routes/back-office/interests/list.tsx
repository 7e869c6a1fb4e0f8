import { useLoaderData } from '@remix-run/react'
import { Handshake } from 'lucide-react'
import { useTranslations } from 'use-intl'
import {
  declineReasons,
  interestDesk,
  reasonMonths,
} from '#app/domain/deals/interest-desk-queries.server'
import { InterestDeskSchema } from '#app/domain/deals/list-filters'
import { readFilter } from '#app/domain/list-page'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tabs } from '#app/ui/tabs'
import { DeskTable } from './desk-table'
import { ReasonTable } from './reason-table'

export const meta = pageMeta

export const loader = handle({ access: 'staff' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(InterestDeskSchema, url)
  return {
    title: t('interests.desk.title'),
    noIndex: true,
    filter,
    list: await interestDesk(ctx, filter, locale),
    reasons: await declineReasons(ctx, locale),
    months: reasonMonths,
  }
})

const shows = ['late', 'waiting', 'mine'] as const
const empty = { late: 'emptyLate', waiting: 'emptyWaiting', mine: 'emptyMine' } as const

export default function InterestDesk() {
  const t = useTranslations('interests.desk')
  const { filter, list, reasons, months } = useLoaderData<typeof loader>()
  const { interests } = paths.backOffice
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Tabs
        label={t('show')}
        items={shows.map((show) => ({
          to: show === 'late' ? interests : `${interests}?show=${show}`,
          label: t(show),
          count: list.counts[show],
          current: filter.show === show,
        }))}
      />
      {list.items.length > 0 ? (
        <DeskTable items={list.items} />
      ) : (
        <EmptyState icon={Handshake} title={t(empty[filter.show])} />
      )}
      <Pagination page={list.page} pages={list.pages} />
      <ReasonTable reasons={reasons} months={months} />
    </Page>
  )
}
