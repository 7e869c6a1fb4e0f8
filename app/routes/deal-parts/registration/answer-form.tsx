import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { RegistrationView } from '#app/domain/registration/registration-queries.server'
import type { AnswerRegistrationSchema } from '#app/domain/registration/registration-schemas'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { Card } from '#app/ui/card'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import type { Reply } from '../reply-notice'

const answers = ['register', 'askCompletion', 'askChanges', 'refuse'] as const

interface AnswerFormProps {
  registration: RegistrationView
  reply: Reply
}

/** The authority's answer, as staff write it down. */
export function AnswerForm({ registration, reply }: AnswerFormProps) {
  const t = useTranslations('registration.page')
  const [form, fields] = useSchemaForm<typeof AnswerRegistrationSchema>({ id: 'answer', reply })
  if (!registration.may.includes('register')) return null
  return (
    <Card title={t('answer')} className="card-panel panel-flow no-print">
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={registration.version} />
        <RadioGroup
          field={fields.answer}
          legend={t('answerLegend')}
          options={answers.map((value) => ({ value, label: t(`answers.${value}`) }))}
        />
        <TextField
          field={fields.certificateNumber}
          label={t('certificateNumber')}
          hint={t('certificateHint')}
          width="medium"
          optional
        />
        <DateField
          field={fields.certificateOn}
          label={t('certificateDay')}
          hint={t('certificateHint')}
          max={registration.today}
          optional
        />
        <SelectField
          field={fields.reasonCode}
          label={t('reasonCode')}
          options={choicesOf(registration.refusalOptions)}
          optional
        />
        <TextArea
          field={fields.reason}
          label={t('reasonField')}
          hint={t('reasonHint')}
          rows={4}
          maxLength={2_000}
          optional
        />
        <SubmitButton name="intent" value="answer">
          {t('answerSubmit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
