import { getSelectProps } from '@conform-to/react'
import { useTranslations } from 'use-intl'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'
import { type Option, type OptionGroup, SelectOptions } from './select-options'

interface SelectFieldProps extends FieldProps {
  options: (Option | OptionGroup)[]
  /** The choice that stands for none; false where one is always chosen. */
  empty?: string | false
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
        <SelectOptions options={options} />
      </select>
    </Field>
  )
}
