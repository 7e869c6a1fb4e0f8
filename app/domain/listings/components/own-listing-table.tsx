import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { EmptyState } from '#app/ui/empty-state'
import { LocaleLink } from '#app/ui/locale-link'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { Tabs } from '#app/ui/tabs'
import type { ListingStatus } from '../listing'
import type { OwnListings } from '../own-listings'
import { ListingStatusTag } from './listing-status-tag'

interface OwnListingTableProps {
  /** What the list holds, in words. */
  caption: string
  listings: OwnListings
  /** The status that is shown; undefined for all. */
  status: ListingStatus | undefined
  /** Address of the list. */
  base: string
  toItem: (id: string) => string
  /** Said and offered where there is nothing at all. */
  emptyHint: string
  emptyAction: ReactNode
}

/** The entries of one's organisation, by status. */
export function OwnListingTable(props: OwnListingTableProps) {
  const { caption, listings, status, base, toItem, emptyHint, emptyAction } = props
  const t = useTranslations('listings')
  const locale = useLocale()
  const { items, counts, page, pages } = listings
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const statuses = Object.keys(counts) as ListingStatus[]
  const tabs = [
    { to: base, label: t('all'), count: all, current: status === undefined },
    ...statuses.map((name) => ({
      to: `${base}?status=${name}`,
      label: t(`statuses.${name}`),
      count: counts[name] ?? 0,
      current: status === name,
    })),
  ]
  return (
    <>
      {all > 0 ? <Tabs label={t('filter')} items={tabs} /> : null}
      {items.length === 0 ? (
        <EmptyState title={t('list.empty')} action={emptyAction}>
          {all === 0 ? emptyHint : null}
        </EmptyState>
      ) : (
        <Table
          caption={caption}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'title',
              header: t('list.title'),
              rowHeader: true,
              cell: ({ id, title }) => (
                <LocaleLink to={toItem(id)} lang={title.lang === locale ? undefined : title.lang}>
                  {title.text}
                </LocaleLink>
              ),
            },
            {
              id: 'status',
              header: t('list.status'),
              cell: (item) => <ListingStatusTag status={item.status} isHidden={item.isHidden} />,
            },
            {
              id: 'updated',
              header: t('list.updated'),
              cell: ({ updatedAt }) => <DateTime value={updatedAt} />,
            },
            {
              id: 'expires',
              header: t('list.expires'),
              cell: ({ expiresAt }) => (expiresAt ? <DateTime value={expiresAt} /> : '—'),
            },
          ]}
        />
      )}
      <Pagination page={page} pages={pages} />
    </>
  )
}
