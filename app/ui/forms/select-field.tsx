import { getSelectProps } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'

/** One choice. */
export interface Option {
  value: string
  label: string
}

/** Choices under one heading. */
export interface OptionGroup {
  label: string
  options: Option[]
}

interface SelectFieldProps extends FieldProps {
  options: (Option | OptionGroup)[]
  /** The choice that stands for none; false where one is always chosen. */
  empty?: string | false
}

function choice({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}

/** One choice of many, from a list that opens. */
export function SelectField({ options, empty, ...shared }: SelectFieldProps) {
  const t = useTranslations('ui')
  const { key, ...control } = getSelectProps(shared.field)
  return (
    <Field {...shared}>
      <select
        key={key}
        {...control}
        aria-describedby={describedBy(shared.field, Boolean(shared.hint))}
        className="select"
      >
        {empty === false ? null : <option value="">{empty ?? `— ${t('choose')} —`}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(choice)}
            </optgroup>
          ) : (
            choice(entry)
          ),
        )}
      </select>
    </Field>
  )
}
