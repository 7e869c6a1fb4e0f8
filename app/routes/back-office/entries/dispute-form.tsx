import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'

/** Freezes an entry, with who claims it and on what ground. */
export function DisputeForm() {
  const t = useTranslations('trustSafety.dispute')
  return (
    <ConfirmForm
      label={t('open')}
      variant="danger"
      question={<p>{t('openHelp')}</p>}
      confirm={t('open')}
      values={{ intent: 'open' }}
    >
      <div className="field">
        <label htmlFor="dispute-claimant" className="field-label">
          {t('claimant')}
        </label>
        <input
          id="dispute-claimant"
          name="claimant"
          required
          minLength={2}
          maxLength={200}
          className="input"
        />
      </div>
      <div className="field">
        <label htmlFor="dispute-ground" className="field-label">
          {t('ground')}
        </label>
        <p id="dispute-ground-hint" className="field-hint">
          {t('groundHint')}
        </p>
        <textarea
          id="dispute-ground"
          name="ground"
          rows={4}
          required
          minLength={10}
          maxLength={4_000}
          aria-describedby="dispute-ground-hint"
          className="textarea"
        />
      </div>
    </ConfirmForm>
  )
}
