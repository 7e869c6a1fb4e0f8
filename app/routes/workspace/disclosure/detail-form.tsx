import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { type Reply, resultOf } from '#app/routes/deal-parts/reply-notice'
import { SubmitButton } from '#app/ui/forms/submit-button'

const levels = ['registered', 'after_nda', 'invited'] as const

interface DetailFormProps {
  /** Tells the form's fields from those of others on the page. */
  id: string
  /** The detail to change; none for a new one, which chooses its subject. */
  detail?: { subjectCode: string; text: string; disclosure: string; version: number }
  subjects?: { code: string; label: string }[]
  reply: Reply
}

/** Subject, text and level of what is told to some readers only. What was typed stays where it failed. */
export function DetailForm({ id, detail, subjects = [], reply }: DetailFormProps) {
  const t = useTranslations('disclosure.desk')
  const words = useTranslations('disclosure.restricted.levels')
  const result = resultOf(reply)
  const sent = result?.initialValue
  const typed = (name: string) => (typeof sent?.[name] === 'string' ? sent[name] : undefined)
  const faults = result?.error?.text ?? []
  return (
    <Form method="post" className="confirm-panel">
      {detail ? (
        <>
          <input type="hidden" name="subjectCode" value={detail.subjectCode} />
          <input type="hidden" name="version" value={detail.version} />
        </>
      ) : (
        <div className="field">
          <label htmlFor={`subject-${id}`} className="field-label">
            {t('subject')}
          </label>
          <select
            id={`subject-${id}`}
            name="subjectCode"
            defaultValue={typed('subjectCode')}
            className="select"
          >
            {subjects.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field w-full">
        <label htmlFor={`text-${id}`} className="field-label">
          {t('text')}
        </label>
        {faults.map((fault) => (
          <p key={fault} id={`text-${id}-error`} className="field-error">
            {fault}
          </p>
        ))}
        <textarea
          id={`text-${id}`}
          name="text"
          rows={5}
          minLength={3}
          maxLength={5_000}
          required
          aria-describedby={faults.length > 0 ? `text-${id}-error` : undefined}
          defaultValue={typed('text') ?? detail?.text ?? ''}
          className="textarea"
        />
      </div>
      <div className="field">
        <label htmlFor={`level-${id}`} className="field-label">
          {t('level')}
        </label>
        <select
          id={`level-${id}`}
          name="disclosure"
          defaultValue={typed('disclosure') ?? detail?.disclosure ?? 'after_nda'}
          className="select"
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {words(level)}
            </option>
          ))}
        </select>
      </div>
      <SubmitButton name="intent" value="save-detail">
        {t('save')}
      </SubmitButton>
    </Form>
  )
}
