import { useTranslations } from 'use-intl'
import type { SupportItem } from '#app/domain/programmes/support-item'
import { Table } from '#app/ui/table'
import { useLevelText } from './level-text'

/** What an item pays to whom, as the law says. */
export function LevelTable({ item, caption }: { item: SupportItem; caption: string }) {
  const t = useTranslations('programmes')
  const text = useLevelText()
  return (
    <Table
      caption={caption}
      captionHidden
      rows={item.levels.map((level, index) => ({ ...level, key: String(index) }))}
      rowKey={({ key }) => key}
      columns={[
        { id: 'who', header: t('levelFor'), rowHeader: true, cell: (level) => text.who(level) },
        {
          id: 'rate',
          header: t('rate'),
          cell: ({ rate }) => t('rateOf', { percent: text.rate(rate) }),
        },
        {
          id: 'ceiling',
          header: t('ceiling'),
          numeric: true,
          cell: ({ ceiling }) => text.ceiling(ceiling, item.unit),
        },
      ]}
    />
  )
}
