import { useId } from 'react'
import { useTranslations } from 'use-intl'

interface ReasonFieldProps {
  label: string
  required: boolean
}

/** Why staff decide so. */
export function ReasonField({ label, required }: ReasonFieldProps) {
  const t = useTranslations('ui')
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
        {required ? null : <span className="field-optional"> ({t('optional')})</span>}
      </label>
      <textarea
        id={id}
        name="reason"
        rows={3}
        maxLength={2_000}
        required={required}
        className="textarea"
      />
    </div>
  )
}
