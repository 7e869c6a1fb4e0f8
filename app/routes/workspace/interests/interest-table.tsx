import { useTranslations } from 'use-intl'
import type { InterestItem } from '#app/domain/deals/interest-view'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Table } from '#app/ui/table'
import { InterestClock, InterestStatusTag } from './interest-status'

/** Interests, one a row; the title leads to the interest's own page. */
export function InterestTable({ items }: { items: InterestItem[] }) {
  const t = useTranslations('interests')
  return (
    <Table
      caption={t('list.caption')}
      captionHidden
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'about',
          header: t('list.about'),
          rowHeader: true,
          cell: ({ id, listing }) => (
            <LocaleLink to={paths.workspace.interest(id)}>{listing.title}</LocaleLink>
          ),
        },
        {
          id: 'counterpart',
          header: t('list.counterpart'),
          cell: ({ counterpart }) => counterpart?.name ?? t('anonymous'),
        },
        {
          id: 'created',
          header: t('list.createdAt'),
          cell: ({ createdAt }) => <DateTime value={createdAt} />,
        },
        {
          id: 'due',
          header: t('list.due'),
          cell: (row) =>
            row.daysLeft === null ? (
              '–'
            ) : (
              <span className="flex flex-wrap items-center gap-2">
                {row.stoppedAt ? null : <DateTime value={row.dueAt} />}
                <InterestClock {...row} />
              </span>
            ),
        },
        {
          id: 'status',
          header: t('list.status'),
          cell: (row) => <InterestStatusTag {...row} />,
        },
      ]}
    />
  )
}
