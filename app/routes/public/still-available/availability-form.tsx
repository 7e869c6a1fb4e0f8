import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { availabilityAnswers } from '#app/domain/freshness/availability'
import type { AvailabilitySchema } from '#app/domain/freshness/availability-schemas'
import type { ListingKind } from '#app/domain/listings/listing'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

interface AvailabilityFormProps {
  token: string
  kind: ListingKind
  reply: object | undefined
}

/** The three answers, a button each with what comes of it. */
export function AvailabilityForm({ token, kind, reply }: AvailabilityFormProps) {
  const t = useTranslations('freshness')
  const [form] = useSchemaForm<typeof AvailabilitySchema>({ reply })
  return (
    <Form method="post" {...getFormProps(form)} className="stack">
      <ErrorSummary form={form} />
      <input type="hidden" name="token" value={token} />
      {availabilityAnswers.map((answer) => (
        <div key={answer} className="flex flex-col items-start gap-1.5">
          <SubmitButton
            name="answer"
            value={answer}
            variant={answer === 'available' ? 'primary' : 'secondary'}
            aria-describedby={`hint-${answer}`}
          >
            {t(`answers.${answer}`, { kind })}
          </SubmitButton>
          <span id={`hint-${answer}`} className="muted">
            {t(`hints.${answer}`)}
          </span>
        </div>
      ))}
    </Form>
  )
}
