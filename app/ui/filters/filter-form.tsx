import { Form, useSubmit } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../button'
import { useHydrated } from '../use-hydrated'

interface FilterFormProps {
  /** Name of the form for screen readers. */
  label: string
  /** Query parameters that stay as they are, such as the words searched for. */
  keep?: Record<string, string | null | undefined>
  /** Address without the language's conditions, for "clear". */
  clear?: ReactNode
  children: ReactNode
}

/** What is filled in, so that an address that people pass on carries no empty conditions. */
function filledIn(form: HTMLFormElement): FormData {
  const filled = new FormData()
  for (const [name, value] of new FormData(form)) if (value !== '') filled.append(name, value)
  return filled
}

/** Conditions of a list, sent as its query. A tick applies at once where scripts run. */
export function FilterForm({ label, keep = {}, clear, children }: FilterFormProps) {
  const t = useTranslations('ui')
  const submit = useSubmit()
  const hydrated = useHydrated()
  const send = (form: HTMLFormElement) =>
    submit(filledIn(form), { method: 'get', preventScrollReset: true })
  return (
    <Form
      method="get"
      aria-label={label}
      preventScrollReset
      className="filter-form"
      onChange={(event) => {
        const { target, currentTarget } = event
        const ticks = target instanceof HTMLInputElement && /checkbox|radio/.test(target.type)
        const chosen = target instanceof HTMLSelectElement
        if (hydrated && (ticks || chosen)) send(currentTarget)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        send(event.currentTarget)
      }}
    >
      {Object.entries(keep).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit">{t('apply')}</Button>
        {clear}
      </div>
    </Form>
  )
}
