import { useTranslations } from 'use-intl'
import type { AccessRecord } from '#app/domain/disclosure/index.server'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { Table } from '#app/ui/table'

/** Who saw or took what is restricted about an entry. */
export function DeskRecords({ items }: { items: AccessRecord[] }) {
  const t = useTranslations('disclosure.desk')
  return (
    <Card title={t('records')}>
      <p className="muted mb-3">{t('recordsLead')}</p>
      {items.length === 0 ? (
        <p>{t('noRecords')}</p>
      ) : (
        <Table
          caption={t('records')}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'at',
              header: t('at'),
              rowHeader: true,
              cell: ({ createdAt }) => <DateTime value={createdAt} time />,
            },
            { id: 'who', header: t('who'), cell: ({ userName }) => userName },
            {
              id: 'organisation',
              header: t('organisation'),
              cell: ({ organisationName }) => organisationName || t('department'),
            },
            {
              id: 'what',
              header: t('what'),
              cell: ({ act, stamped }) =>
                stamped ? `${t(`acts.${act}`)} (${t('stamped')})` : t(`acts.${act}`),
            },
            { id: 'item', header: t('item'), cell: ({ subject }) => subject },
          ]}
        />
      )}
    </Card>
  )
}
