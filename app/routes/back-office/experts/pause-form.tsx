import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface PauseFormProps {
  version: number
  paused: boolean
}

/** Takes somebody out of the public directory, or brings them back. */
export function PauseForm({ version, paused }: PauseFormProps) {
  const t = useTranslations('directory.staff')
  if (paused) {
    return (
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <SubmitButton name="intent" value="resume" variant="secondary">
          {t('resume')}
        </SubmitButton>
      </Form>
    )
  }
  return (
    <ConfirmForm
      label={t('pause')}
      variant="danger"
      question={<p>{t('pauseQuestion')}</p>}
      confirm={t('pause')}
      values={{ intent: 'pause', version: String(version) }}
    >
      <div className="field">
        <label htmlFor="pause-reason" className="field-label">
          {t('pauseReason')}
        </label>
        <input id="pause-reason" name="note" required maxLength={400} className="input" />
      </div>
    </ConfirmForm>
  )
}
