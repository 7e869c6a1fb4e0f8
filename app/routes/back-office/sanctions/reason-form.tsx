import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ReasonField } from '../reason-field'

interface ReasonFormProps {
  intent: string
  label: string
  /** What will happen. */
  help: string
}

/** A decision that needs words, behind a question. */
export function ReasonForm({ intent, label, help }: ReasonFormProps) {
  const t = useTranslations('trustSafety.sanctions')
  return (
    <ConfirmForm label={label} question={<p>{help}</p>} confirm={label} values={{ intent }}>
      <ReasonField label={t('reasonTo')} required />
    </ConfirmForm>
  )
}
