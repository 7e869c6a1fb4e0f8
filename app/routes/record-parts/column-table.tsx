import { useTranslations } from 'use-intl'
import type { ChangedColumn } from '#app/domain/record/record-view'
import { Table } from '#app/ui/table'
import { useRecordWords } from './use-record-words'

interface Props {
  caption: string
  columns: ChangedColumn[]
}

/** What the columns of an entry said before and say after. */
export function ColumnTable({ caption, columns }: Props) {
  const t = useTranslations('record')
  const words = useRecordWords()
  const value = ({ state }: ChangedColumn, text: string | null) =>
    state === 'told' ? (
      <span className="whitespace-pre-line wrap-anywhere">{text ?? '—'}</span>
    ) : (
      <span className="muted">{t(state)}</span>
    )
  return (
    <Table
      caption={caption}
      rows={columns}
      rowKey={({ name }) => name}
      columns={[
        {
          id: 'name',
          header: t('column'),
          rowHeader: true,
          cell: ({ name }) => words('columnNames', name),
        },
        { id: 'before', header: t('before'), cell: (column) => value(column, column.before) },
        { id: 'after', header: t('after'), cell: (column) => value(column, column.after) },
      ]}
    />
  )
}
