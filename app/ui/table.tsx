import clsx from 'clsx'
import type { ReactNode } from 'react'

/** One column of a table. */
export interface Column<Row> {
  /** Unique among the columns. */
  id: string
  /** Plain words: they stand above the column, and before each value on a phone. */
  header: string
  cell: (row: Row) => ReactNode
  /** Numbers stand at the right. */
  numeric?: boolean
  /** The cell that names its row. */
  rowHeader?: boolean
}

interface TableProps<Row> {
  /** What the table shows; read out, and shown unless hidden. */
  caption: string
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table that turns into a list of cards on a phone. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <table className="data-table">
      <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, header, numeric }) => (
            <th key={id} scope="col" className={numeric ? 'numeric' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ id, header, cell, numeric, rowHeader }) => {
              const Cell = rowHeader ? 'th' : 'td'
              return (
                <Cell
                  key={id}
                  scope={rowHeader ? 'row' : undefined}
                  data-label={header}
                  className={clsx(numeric && 'numeric')}
                >
                  {cell(row)}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
