import { useTranslations } from 'use-intl'
import type { NdaView } from '#app/domain/disclosure/index.server'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { Table } from '#app/ui/table'

/** The two parties, and who accepted for each of them, when and as what. */
export function NdaParties({ parties }: Pick<NdaView, 'parties'>) {
  const t = useTranslations('disclosure.page')
  return (
    <Card title={t('words')}>
      <Table
        caption={t('words')}
        captionHidden
        rows={parties}
        rowKey={({ id }) => id}
        columns={[
          { id: 'party', header: t('party'), rowHeader: true, cell: ({ name }) => name },
          {
            id: 'who',
            header: t('who'),
            cell: ({ word }) => word?.name ?? <span className="muted">{t('notYet')}</span>,
          },
          { id: 'position', header: t('position'), cell: ({ word }) => word?.position ?? '–' },
          {
            id: 'at',
            header: t('at'),
            cell: ({ word }) => (word ? <DateTime value={word.at} time /> : '–'),
          },
        ]}
      />
    </Card>
  )
}
