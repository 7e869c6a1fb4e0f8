import { getInputProps } from '@conform-to/react'
import { Field, type FieldProps } from './field'
import { describedBy } from './field-meta'

interface DateFieldProps extends FieldProps {
  /** Earliest and latest day, as `2026-01-21`. */
  min?: string
  max?: string
}

/** A day; the browser shows it in its own way and sends `2026-01-21`. */
export function DateField({ min, max, ...shared }: DateFieldProps) {
  const { key, ...control } = getInputProps(shared.field, { type: 'date' })
  return (
    <Field {...shared}>
      <input
        key={key}
        {...control}
        min={min}
        max={max}
        aria-describedby={describedBy(shared.field, Boolean(shared.hint))}
        className="input max-w-52"
      />
    </Field>
  )
}
