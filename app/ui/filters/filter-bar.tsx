import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../button'
import { type Option, type OptionGroup, SelectOptions } from '../forms/select-options'

interface FilterBarProps {
  /** Name of the form for screen readers. */
  label: string
  /** Query parameters that stay as they are. */
  keep?: Record<string, string | undefined>
  /** A field for words. */
  search?: { name: string; label: string; value: string | undefined }
  /** Lists to choose one of; the empty choice stands for all. */
  selects: {
    name: string
    label: string
    value: string | undefined
    any: string
    options: (Option | OptionGroup)[]
  }[]
  /** Words of the button, where they are not the usual ones. */
  submit?: string
}

/** The conditions of a list in one row above it, sent as its query. */
export function FilterBar({ label, keep = {}, search, selects, submit }: FilterBarProps) {
  const t = useTranslations('ui')
  const id = useId()
  return (
    <Form method="get" aria-label={label} className="no-print flex flex-wrap items-end gap-3">
      {Object.entries(keep).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {search ? (
        <div className="field min-w-0 grow basis-52">
          <label htmlFor={`${id}-${search.name}`} className="field-label">
            {search.label}
          </label>
          <input
            key={search.value}
            id={`${id}-${search.name}`}
            type="search"
            name={search.name}
            defaultValue={search.value}
            className="input w-full"
          />
        </div>
      ) : null}
      {selects.map(({ name, label: words, value = '', any, options }) => (
        <div key={name} className="field min-w-0 basis-44">
          <label htmlFor={`${id}-${name}`} className="field-label">
            {words}
          </label>
          <select
            key={value}
            id={`${id}-${name}`}
            name={name}
            defaultValue={value}
            className="select w-full"
          >
            <option value="">{any}</option>
            <SelectOptions options={options} />
          </select>
        </div>
      ))}
      <Button type="submit" variant="secondary">
        {submit ?? t('apply')}
      </Button>
    </Form>
  )
}
