import { useFormatter, useTranslations } from 'use-intl'
import type { ShownReplyRecord } from '#app/domain/deals/reply-record-queries.server'
import { Card } from '#app/ui/card'
import { DescriptionList } from '#app/ui/description-list'

/** How an organisation answers those who express interest, and what the figures mean. */
export function ReplyRecordCard({ record, months, minimum }: ShownReplyRecord) {
  const t = useTranslations('organisations.replies')
  const format = useFormatter()
  return (
    <Card title={t('title')}>
      {record ? (
        <DescriptionList
          items={[
            { term: t('rate'), description: format.number(record.rate, { style: 'percent' }) },
            {
              term: t('median'),
              description:
                record.medianDays === null ? null : t('days', { days: record.medianDays }),
            },
            { term: t('counted'), description: t('interests', { count: record.counted }) },
          ]}
        />
      ) : (
        <p>{t('tooFew')}</p>
      )}
      <p className="muted mt-4 text-sm">{t('definition', { months, minimum })}</p>
    </Card>
  )
}
