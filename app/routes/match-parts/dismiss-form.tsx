import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface DismissFormProps {
  matchId: string
  reasons: { code: string; label: string }[]
}

/** Puts a match aside, with the reason. */
export function DismissForm({ matchId, reasons }: DismissFormProps) {
  const t = useTranslations('matches')
  const ui = useTranslations('ui')
  const id = `reason-${matchId}`
  return (
    <ConfirmForm
      label={t('dismiss')}
      question={t('dismissQuestion')}
      confirm={t('dismissConfirm')}
      values={{ intent: 'dismiss', matchId }}
    >
      <div className="field">
        <label htmlFor={id} className="field-label">
          {t('dismissReason')}
        </label>
        <select id={id} name="reasonCode" required className="select">
          {reasons.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-note`} className="field-label">
          {t('dismissNote')} <span className="field-optional">({ui('optional')})</span>
        </label>
        <p id={`${id}-hint`} className="field-hint">
          {t('dismissNoteHint')}
        </p>
        <textarea
          id={`${id}-note`}
          aria-describedby={`${id}-hint`}
          name="note"
          rows={2}
          maxLength={1_000}
          className="textarea"
        />
      </div>
    </ConfirmForm>
  )
}

/** Takes a match up again. */
export function RestoreForm({ matchId }: { matchId: string }) {
  const t = useTranslations('matches')
  return (
    <Form method="post">
      <input type="hidden" name="matchId" value={matchId} />
      <SubmitButton name="intent" value="restore" variant="secondary">
        {t('restore')}
      </SubmitButton>
    </Form>
  )
}
