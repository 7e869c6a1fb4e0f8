import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'
import { PlainTextArea } from '#app/ui/forms/plain-text-area'

/** Takes back an interest that waits; a reason may be given. */
export function WithdrawForm() {
  const t = useTranslations('interests.detail')
  return (
    <ConfirmForm
      label={t('withdraw')}
      question={t('withdrawQuestion')}
      confirm={t('withdrawConfirm')}
      values={{ intent: 'withdraw' }}
    >
      <PlainTextArea name="reason" label={t('withdrawReason')} rows={2} maxLength={1_000} />
    </ConfirmForm>
  )
}
