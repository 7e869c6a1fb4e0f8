import { useTranslations } from 'use-intl'
import { DateTime } from '#app/ui/date-time'
import { LocaleLink } from '#app/ui/locale-link'
import { Tag } from '#app/ui/tag'
import { ColumnTable } from './column-table'
import { type EntryGroup, groupEntries } from './entry-groups'
import type { ToldEntry } from './told-entry'
import { useRecordWords } from './use-record-words'

interface Props {
  label: string
  entries: ToldEntry[]
  /** Address of an entry's own page, which tells its columns; without it they are told here. */
  to?: (sequence: string) => string
  /** Names what each entry is about; left out where all are about one thing. */
  about?: boolean
}

/** The record, newest first: one item for what one request did to one thing. */
export function RecordList({ label, entries, to, about = true }: Props) {
  return (
    <ol aria-label={label} className="timeline-list">
      {groupEntries(entries).map((group) => (
        <li key={group.key}>
          <Group group={group} to={to} about={about} />
        </li>
      ))}
    </ol>
  )
}

const countOf = (entries: ToldEntry[]) =>
  entries.reduce((sum, { columns }) => sum + columns.length, 0)

function Title({ entry: { title, way } }: { entry: ToldEntry }) {
  return (
    <p className="font-semibold">
      {title}
      {way.length > 0 ? <span className="font-normal"> · {way.join(' → ')}</span> : null}
    </p>
  )
}

function Who({ entry }: { entry: ToldEntry }) {
  const t = useTranslations('record')
  const { by, onBehalfOf, organisation } = entry
  const name = by ?? t('byExchange')
  return (
    <>
      {onBehalfOf ? t('onBehalfOf', { by: name, of: onBehalfOf }) : name}
      {organisation ? ` (${organisation})` : null}
    </>
  )
}

function Group({ group, to, about }: { group: EntryGroup } & Pick<Props, 'to' | 'about'>) {
  const t = useTranslations('record')
  const words = useRecordWords()
  const { main, entries } = group
  const told = entries.filter(({ columns }) => columns.length > 0)
  return (
    <>
      <Title entry={main} />
      <p className="muted text-sm">
        <DateTime value={main.at} time /> · <Who entry={main} />
      </p>
      {about ? (
        <p>
          <Tag>{words('kinds', main.kind)}</Tag>{' '}
          {main.subject ?? <code className="break-all">{main.subjectId}</code>}
        </p>
      ) : null}
      {main.reason ? <p className="mt-1 whitespace-pre-line">{main.reason}</p> : null}
      {told.length > 0 && !to ? (
        <details className="mt-1">
          <summary>{t('details', { count: told.length })}</summary>
          <div className="mt-2 grid gap-4">
            {told.map((entry) => (
              <ColumnTable key={entry.sequence} caption={entry.what} columns={entry.columns} />
            ))}
          </div>
        </details>
      ) : null}
      {to ? (
        <p className="text-sm">
          <LocaleLink to={to(main.sequence)}>
            {t('entryNumber', { sequence: main.sequence })}
          </LocaleLink>
          {told.length > 0 ? <> · {t('columnsChanged', { count: countOf(told) })}</> : null}
        </p>
      ) : null}
    </>
  )
}
