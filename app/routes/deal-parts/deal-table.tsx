import { useTranslations } from 'use-intl'
import type { DealItem } from '#app/domain/deals/deal-view'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { StageTag } from './stage-tag'

interface DealTableProps {
  items: DealItem[]
  /** Path of a deal's page for this reader. */
  to: (number: string) => string
  /** Whether the reader sees who answers for each on the department's side. */
  withOfficer?: boolean
  /** Messages of its room that the reader has not read, by number. */
  unread?: Record<string, number>
  /** Numbers of those that wait for the word of the reader's side alone. */
  asked?: readonly string[]
}

/** Deals, one a row; the number leads to the deal's page. */
export function DealTable({
  items,
  to,
  withOfficer = false,
  unread = {},
  asked = [],
}: DealTableProps) {
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
            <>
              <LocaleLink to={to(number)} className="whitespace-nowrap">
                {number}
              </LocaleLink>
              <UnreadLink number={number} count={unread[number] ?? 0} />
            </>
          ),
        },
        { id: 'about', header: t('about'), cell: ({ listing }) => listing.title },
        { id: 'provider', header: t('provider'), cell: ({ provider }) => provider.name },
        { id: 'seeker', header: t('seeker'), cell: ({ seeker }) => seeker.name },
        {
          id: 'stage',
          header: t('stage'),
          cell: ({ number, stage, officer }) => (
            <>
              <StageTag stage={stage} />
              {asked.includes(number) ? (
                <p className="mt-1">
                  <Tag tone="warning">{t('asked')}</Tag>
                </p>
              ) : null}
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

/** Leads to the room where there are messages that the reader has not read. */
function UnreadLink({ number, count }: { number: string; count: number }) {
  const t = useTranslations('room')
  if (count === 0) return null
  return (
    <p className="text-sm font-normal">
      <LocaleLink to={paths.workspace.room(number)}>{t('unread', { count })}</LocaleLink>
    </p>
  )
}
