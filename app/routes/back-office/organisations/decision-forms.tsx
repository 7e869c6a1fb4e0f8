import { useTranslations } from 'use-intl'
import type { Decision } from '#app/domain/organisations/organisation'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ReasonField } from '../reason-field'

interface DecisionFormsProps {
  decisions: Decision[]
  version: number
  /** A verified organisation may be verified again: it changed, or its time is over. */
  again: boolean
  evidence: { code: string; label: string }[]
}

/** What staff may decide, each behind a question; a reason goes to the owners and into the history. */
export function DecisionForms({ decisions, version, again, evidence }: DecisionFormsProps) {
  const t = useTranslations('backOffice.decisions')
  const mayVerify = again || decisions.includes('verify')
  if (!mayVerify && decisions.length === 0) return null
  const label = t(again ? 'verifyAgain' : 'verify.label')
  return (
    <div className="flex flex-wrap gap-3">
      {mayVerify ? (
        <ConfirmForm
          label={label}
          variant="primary"
          question={t('verify.question')}
          confirm={label}
          values={{ intent: 'verify', version: String(version) }}
        >
          <fieldset className="field">
            <legend className="field-label">{t('evidence')}</legend>
            {evidence.map(({ code, label: words }) => (
              <label key={code} className="choice">
                <input
                  type="checkbox"
                  name="evidenceCodes"
                  value={code}
                  className="checkbox checkbox-primary"
                />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
          <div className="field">
            <label htmlFor="verify-note" className="field-label">
              {t('note')}
            </label>
            <textarea
              id="verify-note"
              name="note"
              rows={2}
              maxLength={2_000}
              className="textarea"
            />
          </div>
        </ConfirmForm>
      ) : null}
      {decisions.includes('reject') ? (
        <ConfirmForm
          label={t('reject.label')}
          question={t('reject.question')}
          confirm={t('reject.label')}
          values={{ intent: 'reject', version: String(version) }}
        >
          <ReasonField label={t('reason')} required />
        </ConfirmForm>
      ) : null}
    </div>
  )
}
