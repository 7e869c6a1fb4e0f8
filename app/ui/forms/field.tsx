import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { FieldError } from './field-error'
import type { FieldMeta } from './field-meta'

/** Properties that every form field shares. */
export interface FieldProps {
  field: FieldMeta
  label: ReactNode
  hint?: ReactNode
  /** Says that the field may stay empty; fields are asked for unless this is set. */
  optional?: boolean
}

interface FieldFrameProps extends FieldProps {
  /** Line below the control, such as a character counter. */
  below?: ReactNode
  children: ReactNode
}

/** Label, hint and errors around one control, tied to it by its ids. */
export function Field({ field, label, hint, optional, below, children }: FieldFrameProps) {
  const t = useTranslations('ui')
  return (
    <div className={clsx('field', field.errors && 'field-invalid')}>
      <label htmlFor={field.id} className="field-label">
        {label}
        {optional ? <span className="field-optional"> ({t('optional')})</span> : null}
      </label>
      {hint ? (
        <p id={field.descriptionId} className="field-hint">
          {hint}
        </p>
      ) : null}
      <FieldError id={field.errorId} errors={field.errors} />
      {children}
      {below}
    </div>
  )
}
