import { useLoaderData } from '@remix-run/react'
import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { listNdas } from '#app/domain/disclosure/index.server'
import { NdaFilterSchema } from '#app/domain/disclosure/nda-schemas'
import { readFilter } from '#app/domain/list-page'
import { ListingName } from '#app/routes/deal-parts/listing-name'
import { handle } from '#app/routes/handle.server'
import { NdaStatusTag } from '#app/routes/nda-parts/nda-status-tag'
import { pageMeta } from '#app/routes/page-meta'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { FilterBar } from '#app/ui/filters/filter-bar'
import { LocaleLink } from '#app/ui/locale-link'
import { Page } from '#app/ui/page'
import { PageHeader } from '#app/ui/page-header'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

export const meta = pageMeta

export const loader = handle({ access: 'member' }, async ({ ctx, url, locale, t }) => {
  const filter = readFilter(NdaFilterSchema, url)
  return {
    title: t('disclosure.list.title'),
    noIndex: true,
    filter,
    list: await listNdas(ctx, filter, locale),
  }
})

export default function Ndas() {
  const t = useTranslations('disclosure.list')
  const statuses = useTranslations('disclosure.statuses')
  const { filter, list } = useLoaderData<typeof loader>()
  return (
    <Page width="wide">
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterBar
        label={t('filter')}
        selects={[
          {
            name: 'status',
            label: t('status'),
            value: filter.status,
            any: t('any'),
            options: [
              { value: 'offered', label: statuses('offered') },
              { value: 'accepted', label: statuses('accepted') },
              { value: 'over', label: t('over') },
            ],
          },
        ]}
      />
      {list.items.length > 0 ? (
        <Table
          caption={t('caption')}
          captionHidden
          rows={list.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'number',
              header: t('number'),
              rowHeader: true,
              cell: ({ id, number }) => (
                <LocaleLink to={paths.workspace.nda(id)}>{number}</LocaleLink>
              ),
            },
            {
              id: 'listing',
              header: t('listing'),
              cell: ({ listing }) => <ListingName listing={listing} />,
            },
            { id: 'counterpart', header: t('counterpart'), cell: (row) => row.counterpart },
            {
              id: 'status',
              header: t('status'),
              cell: (row) => (
                <span className="flex flex-wrap items-center gap-2">
                  <NdaStatusTag {...row} />
                  {row.asked ? <Tag tone="warning">{t('asked')}</Tag> : null}
                </span>
              ),
            },
            {
              id: 'until',
              header: t('until'),
              cell: ({ expiresAt }) => (expiresAt ? <DateTime value={expiresAt} /> : '–'),
            },
          ]}
        />
      ) : filter.status ? (
        <EmptyState icon={ShieldCheck} title={t('emptyFiltered')} />
      ) : (
        <EmptyState icon={ShieldCheck} title={t('empty')}>
          {t('emptyHint')}
        </EmptyState>
      )}
      <Pagination page={list.page} pages={list.pages} />
    </Page>
  )
}
