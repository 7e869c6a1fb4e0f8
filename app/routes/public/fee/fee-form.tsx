import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { feeCases } from '#app/domain/registration/appraisal-fee'
import type { FeeQuestion } from '#app/domain/registration/fee-question'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { FieldError } from '#app/ui/forms/field-error'

interface FeeFormProps {
  question: FeeQuestion
  /** What is wrong with the value, in the reader's language. */
  problem: string | null
}

/** Asks for the case and the value; the answer has an address that can be passed on. */
export function FeeForm({ question, problem }: FeeFormProps) {
  const t = useTranslations('registration.fee')
  return (
    <Card title={t('formTitle')} className="no-print">
      <Form method="get" className="flex flex-col gap-5">
        <div className="field">
          <label htmlFor="fee-case" className="field-label">
            {t('case')}
          </label>
          <select
            id="fee-case"
            key={question.case}
            name="case"
            defaultValue={question.case}
            className="select"
          >
            {feeCases.map((name) => (
              <option key={name} value={name}>
                {t(`cases.${name}`)}
              </option>
            ))}
          </select>
        </div>
        <div className={problem ? 'field field-invalid' : 'field'}>
          <label htmlFor="fee-value" className="field-label">
            {t('value')}
          </label>
          <p id="fee-value-hint" className="field-hint">
            {t('valueHint')}
          </p>
          <FieldError id="fee-value-error" errors={problem ? [problem] : undefined} />
          <input
            id="fee-value"
            key={question.value}
            name="value"
            defaultValue={question.value}
            inputMode="decimal"
            autoComplete="off"
            maxLength={60}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'fee-value-error fee-value-hint' : 'fee-value-hint'}
            className="input w-full max-w-sm"
          />
        </div>
        <Button type="submit">{t('submit')}</Button>
      </Form>
    </Card>
  )
}
