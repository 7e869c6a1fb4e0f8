import { useTranslations } from 'use-intl'
import { Table } from '#app/ui/table'
import type { ToldColumn, ToldValue } from './told-entry'

interface Props {
  caption: string
  columns: ToldColumn[]
}

function Value({ value }: { value: ToldValue | null }) {
  if (!value) return '—'
  const { text, isData } = value
  if (isData) return <pre className="text-sm whitespace-pre-wrap wrap-anywhere">{text}</pre>
  return <span className="whitespace-pre-line wrap-anywhere">{text}</span>
}

/** What the columns of an entry said before and say after. */
export function ColumnTable({ caption, columns }: Props) {
  const t = useTranslations('record')
  const value = ({ state }: ToldColumn, told: ToldValue | null) =>
    state === 'told' ? <Value value={told} /> : <span className="muted">{t(state)}</span>
  return (
    <Table
      caption={caption}
      rows={columns}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', header: t('column'), rowHeader: true, cell: ({ label }) => label },
        { id: 'before', header: t('before'), cell: (column) => value(column, column.before) },
        { id: 'after', header: t('after'), cell: (column) => value(column, column.after) },
      ]}
    />
  )
}
