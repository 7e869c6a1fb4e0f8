import { useTranslations } from 'use-intl'
import type { DealItem } from '#app/domain/deals/deal-view'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { StageTag } from './stage-tag'

interface DealTableProps {
  items: DealItem[]
  /** Path of a deal's page for this reader. */
  to: (number: string) => string
  /** Whether the reader sees who answers for each on the department's side. */
  withOfficer?: boolean
}

/** Deals, one a row; the number leads to the deal's page. */
export function DealTable({ items, to, withOfficer = false }: DealTableProps) {
  const t = useTranslations('deals.list')
  return (
    <Table
      caption={t('caption')}
      captionHidden
      rows={items}
      rowKey={({ number }) => number}
      columns={[
        {
          id: 'number',
          header: t('number'),
          rowHeader: true,
          cell: ({ number }) => (
            <LocaleLink to={to(number)} className="whitespace-nowrap">
              {number}
            </LocaleLink>
          ),
        },
        { id: 'about', header: t('about'), cell: ({ listing }) => listing.title },
        { id: 'provider', header: t('provider'), cell: ({ provider }) => provider.name },
        { id: 'seeker', header: t('seeker'), cell: ({ seeker }) => seeker.name },
        {
          id: 'stage',
          header: t('stage'),
          cell: ({ stage, officer }) => (
            <>
              <StageTag stage={stage} />
              {withOfficer ? (
                <p className="muted mt-1 text-sm">
                  {officer ? t('officerIs', { name: officer }) : t('officers.none')}
                </p>
              ) : null}
            </>
          ),
        },
        {
          id: 'changed',
          header: t('changedAt'),
          cell: ({ updatedAt }) => <DateTime value={updatedAt} />,
        },
      ]}
    />
  )
}
