import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { AskSchema } from '#app/domain/support-reviews/review-schemas'
import { replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { ConfirmForm } from '#app/ui/confirm-form'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import type { StepFormProps } from './step-forms'

const LONG = 4_000

/** The receipt check: complete, or asked for once. */
export function ReceiptForms({ review, reply }: StepFormProps) {
  const t = useTranslations('supportReviews.receipt')
  const { version, status } = review.application
  const [form, fields] = useSchemaForm<typeof AskSchema>({
    id: 'ask',
    reply: replyTo(reply, { intent: 'ask' }),
  })
  if (status === 'incomplete') {
    return (
      <Card title={t('title')} className="card-panel panel-flow no-print">
        <p>{t('waits')}</p>
        {review.mayLapse ? (
          <ConfirmForm
            label={t('lapse')}
            question={t('lapseQuestion')}
            confirm={t('lapse')}
            values={{ intent: 'lapse', version: String(version) }}
          />
        ) : null}
      </Card>
    )
  }
  return (
    <Card title={t('title')} className="card-panel panel-flow no-print">
      <p>{t('lead')}</p>
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <SubmitButton name="intent" value="accept">
          {t('accept')}
        </SubmitButton>
      </Form>
      {review.question ? null : (
        <details className="confirm" open={form.errors || fields.words.errors ? true : undefined}>
          <summary className="btn btn-outline">{t('ask')}</summary>
          <Form method="post" {...getFormProps(form)} className="confirm-panel">
            <input type="hidden" name="version" value={version} />
            <TextArea
              field={fields.words}
              label={t('question')}
              hint={t('questionHint')}
              maxLength={LONG}
            />
            <SubmitButton name="intent" value="ask" variant="secondary">
              {t('send')}
            </SubmitButton>
          </Form>
        </details>
      )}
    </Card>
  )
}
