import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ScreenSchema } from '#app/domain/support-reviews/review-schemas'
import { replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import type { StepFormProps } from './step-forms'

const LONG = 4_000

/** Whether an application meets the conditions, in the officer's words. */
export function ScreenForm({ review, reply }: StepFormProps) {
  const t = useTranslations('supportReviews.screening')
  const [form, fields] = useSchemaForm<typeof ScreenSchema>({
    id: 'screen',
    reply: replyTo(reply, { intent: 'screen' }),
  })
  return (
    <Card title={t('title')} className="card-panel panel-flow no-print">
      <p>{t('lead')}</p>
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={review.application.version} />
        <RadioGroup
          field={fields.eligible}
          legend={t('eligible')}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
        <TextArea field={fields.words} label={t('words')} hint={t('wordsHint')} maxLength={LONG} />
        <SubmitButton name="intent" value="screen">
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
