import { useLoaderData } from '@remix-run/react'
import { Landmark, Wallet } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { readFilter } from '#app/domain/list-page'
import { listPayables, PayableFilterSchema } from '#app/domain/payments/payable-queries.server'
import { handle } from '#app/routes/handle.server'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { PayableTable } from '#app/routes/payment-parts/payable-table'
import { EmptyState } from '#app/ui/empty-state'
import { LinkButton } from '#app/ui/link-button'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Tabs } from '#app/ui/tabs'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(PayableFilterSchema, url)
  return {
    title: t('payments.list.title'),
    noIndex: true,
    filter,
    list: await listPayables(ctx, filter, locale),
  }
})

export default function Payables() {
  const t = useTranslations('payments.list')
  const { filter, list } = useLoaderData<typeof loader>()
  const { payments } = paths.workspace
  return (
    <Page width="wide">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton to={paths.workspace.bankAccount} variant="secondary" icon={Landmark}>
            {t('account')}
          </LinkButton>
        }
      />
      <Tabs
        label={t('tabs')}
        items={[
          { to: payments, label: t('all'), current: !filter.side },
          { to: `${payments}?side=pay`, label: t('pay'), current: filter.side === 'pay' },
          {
            to: `${payments}?side=receive`,
            label: t('receive'),
            current: filter.side === 'receive',
          },
        ]}
      />
      {list.items.length > 0 ? (
        <PayableTable items={list.items} to={paths.workspace.payment} />
      ) : (
        <EmptyState
          icon={Wallet}
          title={t('empty')}
          action={<LinkButton to={paths.workspace.deals}>{t('emptyAction')}</LinkButton>}
        >
          {t('emptyHint')}
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
