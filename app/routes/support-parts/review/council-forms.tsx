import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { ConcludeSchema, ConveneSchema } from '#app/domain/support-reviews/review-schemas'
import { replyTo } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { CheckboxGroup } from '#app/ui/forms/checkbox-group'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import type { StepFormProps } from './step-forms'

const LONG = 4_000

/** Calls members to the council. */
export function ConveneForm({ review, reply }: StepFormProps) {
  const t = useTranslations('supportReviews.council')
  const { application, candidates, council } = review
  const [form, fields] = useSchemaForm<typeof ConveneSchema>({
    id: 'convene',
    reply: replyTo(reply, { intent: 'convene' }),
  })
  if (candidates.length === 0) return <p className="no-print">{t('nobodyLeft')}</p>
  return (
    <Card title={t(council ? 'callMore' : 'convene')} className="card-panel panel-flow no-print">
      <p>{t('conveneLead', { percent: application.content.panel.independentPercent })}</p>
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={application.version} />
        <CheckboxGroup
          field={fields.members}
          legend={t('members')}
          options={candidates.map(({ id, name, independent }) => ({
            value: id,
            label: name,
            hint: t(independent ? 'independent' : 'inHouse'),
          }))}
        />
        <SubmitButton name="intent" value="convene">
          {t('call')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** The minutes of a council that has scored, and what it proposes. */
export function ConcludeForm({ review, reply }: StepFormProps) {
  const t = useTranslations('supportReviews.council')
  const [form, fields] = useSchemaForm<typeof ConcludeSchema>({
    id: 'conclude',
    reply: replyTo(reply, { intent: 'conclude' }),
  })
  return (
    <Card title={t('conclude')} className="card-panel panel-flow no-print">
      <Form method="post" {...getFormProps(form)}>
        <input type="hidden" name="version" value={review.application.version} />
        <RadioGroup
          field={fields.proposal}
          legend={t('proposal')}
          options={[
            { value: 'support', label: t('proposals.support') },
            { value: 'refuse', label: t('proposals.refuse') },
          ]}
        />
        <TextArea
          field={fields.words}
          label={t('minutes')}
          hint={t('minutesHint')}
          rows={8}
          maxLength={LONG}
        />
        <SubmitButton name="intent" value="conclude">
          {t('fix')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
