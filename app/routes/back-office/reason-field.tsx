import { useTranslations } from 'use-intl'
import { PlainTextArea } from '#app/ui/forms/plain-text-area'

interface ReasonFieldProps {
  label: string
  required: boolean
}

/** Why staff decide so. */
export function ReasonField({ label, required }: ReasonFieldProps) {
  const t = useTranslations('ui')
  const optional = required ? null : <span className="field-optional"> ({t('optional')})</span>
  return (
    <PlainTextArea
      name="reason"
      label={
        <>
          {label}
          {optional}
        </>
      }
      rows={3}
      maxLength={2_000}
      required={required}
    />
  )
}
