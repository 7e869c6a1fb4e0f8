import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'

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
      <div className="field">
        <label htmlFor="withdraw-reason" className="field-label">
          {t('withdrawReason')}
        </label>
        <textarea
          id="withdraw-reason"
          name="reason"
          rows={2}
          maxLength={1_000}
          className="textarea"
        />
      </div>
    </ConfirmForm>
  )
}
