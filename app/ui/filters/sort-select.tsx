import { Form, useSearchParams, useSubmit } from '@remix-run/react'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../button'
import { useHydrated } from '../use-hydrated'

interface SortSelectProps {
  value: string
  options: { value: string; label: string }[]
  name?: string
}

/** The order of a list. Keeps the rest of the query, and starts again at the first page. */
export function SortSelect({ value, options, name = 'sort' }: SortSelectProps) {
  const t = useTranslations('ui')
  const id = useId()
  const submit = useSubmit()
  const hydrated = useHydrated()
  const [search] = useSearchParams()
  const kept = [...search].filter(([key]) => key !== name && key !== 'page')
  return (
    <Form method="get" preventScrollReset className="sort-form">
      {kept.map(([key, kept]) => (
        <input key={`${key}=${kept}`} type="hidden" name={key} value={kept} />
      ))}
      <label htmlFor={id} className="whitespace-nowrap">
        {t('sort')}
      </label>
      <select
        key={value}
        id={id}
        name={name}
        defaultValue={value}
        className="select select-sm"
        onChange={(event) => submit(event.currentTarget.form, { preventScrollReset: true })}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {hydrated ? null : (
        <Button size="small" variant="secondary">
          {t('apply')}
        </Button>
      )}
    </Form>
  )
}
