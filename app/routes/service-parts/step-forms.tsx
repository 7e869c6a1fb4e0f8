import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { RequestStep } from '#app/domain/directory/service-request'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface StepFormsProps {
  version: number
  steps: RequestStep[]
  candidates: { id: string; name: string; workplace: string | null }[]
  wished: { id: string } | null
}

const notes = { decline: true, cancel: false, return: true, deliver: true, rate: false } as const
const marks = [
  [5, 'five'],
  [4, 'four'],
  [3, 'three'],
  [2, 'two'],
  [1, 'one'],
] as const

/** The steps of a request that are open to whoever looks at it; none are hidden without scripts. */
export function StepForms({ version, steps, candidates, wished }: StepFormsProps) {
  const t = useTranslations('directory.requests')
  const note = (step: keyof typeof notes) => (
    <div className="field">
      <label htmlFor={`note-${step}`} className="field-label">
        {t(`note.${step}`)}
      </label>
      <textarea
        id={`note-${step}`}
        name="note"
        rows={step === 'deliver' ? 6 : 3}
        required={notes[step]}
        maxLength={step === 'deliver' ? 4_000 : 1_000}
        className="textarea"
      />
    </div>
  )
  const hidden = <input type="hidden" name="version" value={version} />
  return (
    <>
      {steps.includes('assign') ? (
        candidates.length === 0 ? (
          <p>{t('noCandidates')}</p>
        ) : (
          <Form method="post" className="flex flex-col gap-4">
            {hidden}
            <div className="field">
              <label htmlFor="assign-to" className="field-label">
                {t('assignTo')}
              </label>
              <select
                id="assign-to"
                name="provider"
                className="select"
                defaultValue={candidates.find(({ id }) => id === wished?.id)?.id}
              >
                {candidates.map(({ id, name, workplace }) => (
                  <option key={id} value={id}>
                    {workplace ? `${name} (${workplace})` : name}
                  </option>
                ))}
              </select>
            </div>
            <SubmitButton name="intent" value="assign">
              {t('steps.assign')}
            </SubmitButton>
          </Form>
        )
      ) : null}
      {steps.includes('deliver') ? (
        <Form method="post" className="flex flex-col gap-4">
          {hidden}
          {note('deliver')}
          <SubmitButton name="intent" value="deliver">
            {t('steps.deliver')}
          </SubmitButton>
        </Form>
      ) : null}
      {steps.includes('rate') ? (
        <Form method="post" className="flex flex-col gap-4">
          {hidden}
          <fieldset className="field">
            <legend className="field-label">{t('ratingLabel')}</legend>
            {marks.map(([mark, name]) => (
              <div key={mark} className="choice">
                <input
                  type="radio"
                  id={`rating-${mark}`}
                  name="rating"
                  value={mark}
                  required
                  className="radio radio-primary"
                />
                <label htmlFor={`rating-${mark}`}>{t(`ratings.${name}`)}</label>
              </div>
            ))}
          </fieldset>
          {note('rate')}
          <SubmitButton name="intent" value="rate">
            {t('steps.rate')}
          </SubmitButton>
        </Form>
      ) : null}
      {(['return', 'decline', 'cancel'] as const)
        .filter((step) => steps.includes(step))
        .map((step) => (
          <ConfirmForm
            key={step}
            label={t(`steps.${step}`)}
            variant={step === 'return' ? 'secondary' : 'danger'}
            question={null}
            confirm={t(`steps.${step}`)}
            values={{ intent: step, version: String(version) }}
          >
            {note(step)}
          </ConfirmForm>
        ))}
    </>
  )
}
