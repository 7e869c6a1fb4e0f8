import { useFormatter, useTranslations } from 'use-intl'
import { Card } from '#app/ui/card'
import { Table } from '#app/ui/table'

interface ReasonTableProps {
  reasons: { code: string; label: string; count: number }[]
  /** Months that the figures look back. */
  months: number
}

/** Why owners declined, as counts and shares. */
export function ReasonTable({ reasons, months }: ReasonTableProps) {
  const t = useTranslations('interests.desk')
  const format = useFormatter()
  const total = reasons.reduce((sum, { count }) => sum + count, 0)
  return (
    <Card title={t('reasons')}>
      <p className="muted mb-4">{t('reasonsLead', { months })}</p>
      {reasons.length === 0 ? (
        <p>{t('noReasons')}</p>
      ) : (
        <Table
          caption={t('reasons')}
          captionHidden
          rows={reasons}
          rowKey={({ code }) => code}
          columns={[
            { id: 'reason', header: t('reason'), rowHeader: true, cell: ({ label }) => label },
            {
              id: 'count',
              header: t('count'),
              numeric: true,
              cell: ({ count }) => format.number(count),
            },
            {
              id: 'share',
              header: t('share'),
              numeric: true,
              cell: ({ count }) => format.number(count / total, { style: 'percent' }),
            },
          ]}
        />
      )}
    </Card>
  )
}
