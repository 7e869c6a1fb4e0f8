import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ReasonField } from '../reason-field'

/** Closes an account, or opens it again. */
export function AccountDecision({ closed }: { closed: boolean }) {
  const t = useTranslations('backOffice.users')
  if (closed) {
    return (
      <ConfirmForm
        label={t('reopen')}
        question={t('reopenQuestion')}
        confirm={t('reopen')}
        values={{ intent: 'reopen' }}
      />
    )
  }
  return (
    <ConfirmForm
      label={t('close')}
      variant="danger"
      question={t('closeQuestion')}
      confirm={t('close')}
      values={{ intent: 'close' }}
    >
      <ReasonField label={t('reason')} required />
    </ConfirmForm>
  )
}
