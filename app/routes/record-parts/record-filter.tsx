import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { RecordFilter } from '#app/domain/record/record-schemas'
import { recordActs, recordKinds } from '#app/domain/record/sources'
import { Button } from '#app/ui/button'
import { useRecordWords } from './use-record-words'

interface Props {
  filter: RecordFilter
  /** Kinds to choose one of. */
  kinds?: readonly string[]
  /** Asks for people, organisations and records too. */
  whole?: boolean
}

const wordFields = ['person', 'organisation', 'record'] as const
const dayFields = ['from', 'to'] as const

/** The conditions of a search of the record, sent as its query. */
export function RecordFilterForm({ filter, kinds = recordKinds, whole }: Props) {
  const t = useTranslations('record')
  const words = useRecordWords()
  const id = useId()
  const select = (name: 'kind' | 'act', options: readonly string[]) => (
    <div className="field min-w-0 basis-44">
      <label htmlFor={`${id}-${name}`} className="field-label">
        {t(`filter.${name}`)}
      </label>
      <select
        key={filter[name]}
        id={`${id}-${name}`}
        name={name}
        defaultValue={filter[name] ?? ''}
        className="select w-full"
      >
        <option value="">{t('filter.any')}</option>
        {options.map((value) => (
          <option key={value} value={value}>
            {words(name === 'kind' ? 'kinds' : 'acts', value)}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <Form
      method="get"
      aria-label={t('filter.title')}
      className="no-print flex flex-wrap items-end gap-3"
    >
      {whole
        ? wordFields.map((name) => (
            <div key={name} className="field min-w-0 grow basis-52">
              <label htmlFor={`${id}-${name}`} className="field-label">
                {t(`filter.${name}`)}
              </label>
              <input
                key={filter[name]}
                id={`${id}-${name}`}
                type="search"
                name={name}
                defaultValue={filter[name]}
                placeholder={t(`filter.${name}Hint`)}
                className="input w-full"
              />
            </div>
          ))
        : null}
      {select('kind', kinds)}
      {select('act', recordActs)}
      {dayFields.map((name) => (
        <div key={name} className="field min-w-0 basis-40">
          <label htmlFor={`${id}-${name}`} className="field-label">
            {t(`filter.${name}`)}
          </label>
          <input
            key={filter[name]}
            id={`${id}-${name}`}
            type="date"
            name={name}
            defaultValue={filter[name]}
            className="input w-full"
          />
        </div>
      ))}
      <Button type="submit" variant="secondary">
        {t('filter.find')}
      </Button>
    </Form>
  )
}
