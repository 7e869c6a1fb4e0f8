import { useTranslations } from 'use-intl'
import type { InHand } from '#app/domain/officers/officer-home'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'

interface OfficerTableProps {
  people: ({ id: string; name: string; holdsRole: boolean } & InHand)[]
}

/** Who answers for how much. */
export function OfficerTable({ people }: OfficerTableProps) {
  const t = useTranslations('officers')
  return (
    <Table
      caption={t('load')}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('officer'),
          rowHeader: true,
          cell: ({ name, holdsRole }) =>
            holdsRole ? (
              name
            ) : (
              <>
                {name} <Tag tone="warning">{t('left')}</Tag>
              </>
            ),
        },
        { id: 'listings', header: t('listings'), numeric: true, cell: ({ listings }) => listings },
        { id: 'deals', header: t('deals'), numeric: true, cell: ({ deals }) => deals },
        { id: 'reviews', header: t('reviews'), numeric: true, cell: ({ reviews }) => reviews },
        { id: 'requests', header: t('requests'), numeric: true, cell: ({ requests }) => requests },
      ]}
    />
  )
}
