import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import type { StaffReportSchema } from '#app/domain/trust-safety/trust-safety-schemas'
import { SanctionFields } from '#app/routes/trust-parts/sanction-fields'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import type { ReportView } from './report-facts'

/** The form's own part of the schema, so that its fields are typed. */
type Uphold = z.ZodType<
  Extract<z.output<typeof StaffReportSchema>, { intent: 'uphold' }>,
  Record<
    | 'intent'
    | 'version'
    | 'grade'
    | 'entry'
    | 'postingLimit'
    | 'endsOn'
    | 'reasonCodes'
    | 'reason'
    | 'answer',
    unknown
  >
>

interface ReportDecisionProps {
  report: ReportView
  formKey: string
  reply: Parameters<typeof useSchemaForm>[0]['reply']
}

/** The two ends of a report: unfounded, or well-founded with what is imposed for it. */
export function ReportDecision({ report, formKey, reply }: ReportDecisionProps) {
  const t = useTranslations('trustSafety.reports')
  const [form, fields] = useSchemaForm<Uphold>({ reply, id: `uphold-${report.version}` })
  const version = String(report.version)
  return (
    <Card title={t('decide')}>
      <ErrorSummary form={form} />
      <ConfirmForm
        label={t('dismiss')}
        question={<p>{t('dismissQuestion')}</p>}
        confirm={t('dismiss')}
        values={{ intent: 'dismiss', version }}
      >
        <div className="field">
          <label htmlFor="dismiss-answer" className="field-label">
            {t('answerTo')}
          </label>
          <textarea
            id="dismiss-answer"
            name="answer"
            rows={3}
            minLength={10}
            maxLength={4_000}
            required
            className="textarea"
          />
        </div>
      </ConfirmForm>
      <h3 className="mt-8">{t('uphold')}</h3>
      <Form method="post" {...getFormProps(form)}>
        <FormKey value={formKey} />
        <input type="hidden" name="version" value={version} />
        <SanctionFields
          fields={fields}
          reasons={report.form.reasons}
          entries={report.form.entries}
          entryKnown={report.about.kind !== 'organisation'}
        />
        <TextArea
          field={fields.answer}
          label={t('answerTo')}
          hint={t('answerHint')}
          maxLength={4_000}
        />
        <SubmitButton name="intent" value="uphold" variant="danger">
          {t('upholdSubmit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
