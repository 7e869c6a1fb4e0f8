import { useFormatter, useTranslations } from 'use-intl'
import {
  listColumns,
  type ReferenceList,
  type ReferenceRow,
} from '#app/domain/reference-data/reference-lists'
import { paths } from '#app/routes/paths'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { type Column, Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { useListWords } from './use-list-words'

interface Listed {
  key: string
  row: ReferenceRow
  state: 'inForce' | 'coming' | 'ended' | null
}

interface Props {
  list: ReferenceList
  rows: readonly Listed[]
  caption: string
  /** Rows link to the page of their entry. */
  linked?: boolean
  /** Names of administrative units, or of figures, by code. */
  names?: Readonly<Record<string, string>>
}

const tones = { inForce: 'success', ended: 'neutral', coming: 'info' } as const
const days: readonly string[] = ['validFrom', 'validTo', 'effectiveOn', 'date']
const places: readonly string[] = ['predecessorCode', 'successorCode', 'parentCode']
/** The column that names an entry to its reader. */
const heads: Record<ReferenceList, string> = {
  terms: 'labelVi',
  figures: 'code',
  holidays: 'date',
  units: 'name',
  successions: 'predecessorCode',
}
const quiet: readonly string[] = ['scheme', 'position', 'source']

/** Rows of a list with the days on which they hold. */
export function RowTable({ list, rows, caption, linked, names = {} }: Props) {
  const t = useTranslations('referenceData')
  const words = useListWords()
  const format = useFormatter()
  const value = (column: string, text: string | undefined) => {
    if (text === undefined) return '—'
    if (days.includes(column)) return <DateTime value={new Date(`${text}T00:00:00Z`)} />
    if (column === 'certainty') return words('certainties', text)
    if (column === 'level') return words('levels', text)
    if (column === 'derived') return words('derivations', text)
    if (places.includes(column) && names[text]) return `${names[text]} (${text})`
    if (list === 'figures' && column === 'code') return names[text] ?? text
    if (list === 'figures' && column === 'value' && /^\d+$/.test(text)) {
      return format.number(BigInt(text))
    }
    return text
  }
  const head = heads[list]
  const shown = listColumns[list].filter((column) => column !== head && !quiet.includes(column))
  const column = (name: string): Column<Listed> => ({
    id: name,
    header: words('columns', name),
    cell: ({ row }) => value(name, row[name]),
  })
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ key, row }) => `${key} ${row.validFrom ?? ''}`}
      columns={[
        {
          id: head,
          header: words('columns', list === 'figures' ? 'name' : head),
          rowHeader: true,
          cell: ({ key, row }) =>
            linked ? (
              <>
                <LocaleLink to={paths.backOffice.referenceEntry(list, key)}>
                  {value(head, row[head])}
                </LocaleLink>
                {list === 'figures' && names[key] ? (
                  <span className="muted block text-sm font-normal">{key}</span>
                ) : null}
              </>
            ) : (
              value(head, row[head])
            ),
        },
        ...shown.map(column),
        ...(list === 'holidays'
          ? []
          : [
              {
                id: 'state',
                header: t('state'),
                cell: ({ state }: Listed) =>
                  state ? <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag> : null,
              },
            ]),
      ]}
    />
  )
}
