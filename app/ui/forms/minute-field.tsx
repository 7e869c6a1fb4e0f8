import { getInputProps } from '@conform-to/react'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'

/** A day with its hour and minute; the browser sends `2026-01-21T17:00`. */
export function MinuteField(props: FieldProps) {
  const { key, ...control } = getInputProps(props.field, { type: 'datetime-local' })
  return (
    <Field {...props}>
      <input
        key={key}
        {...control}
        aria-describedby={describedBy(props.field, Boolean(props.hint))}
        className="input max-w-64"
      />
    </Field>
  )
}
