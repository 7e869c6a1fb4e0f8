import { getInputProps } from '@conform-to/react'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import { describedBy, type FieldMeta } from './field-meta'

interface CheckboxProps {
  field: FieldMeta
  label: ReactNode
  hint?: ReactNode
}

/** One yes-or-no box with its words beside it. */
export function Checkbox({ field, label, hint }: CheckboxProps) {
  const { key, ...control } = getInputProps(field, { type: 'checkbox' })
  return (
    <div className={clsx('field', field.errors && 'field-invalid')}>
      <FieldError id={field.errorId} errors={field.errors} />
      <div className="choice">
        <input
          key={key}
          {...control}
          aria-describedby={describedBy(field, Boolean(hint))}
          className="checkbox checkbox-primary"
        />
        <div>
          <label htmlFor={field.id}>{label}</label>
          {hint ? (
            <p id={field.descriptionId} className="field-hint">
              {hint}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  )
}
