import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { longest } from '#app/domain/deal-room/room'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

interface NoteFormProps {
  /** Latest day of the meeting, as `2026-01-21`. */
  today: string
  formKey: string
  reply: Reply
}

/** Writes down what was said at a meeting. */
export function NoteForm({ today, formKey, reply }: NoteFormProps) {
  const t = useTranslations('room.notes')
  const [form, fields] = useForm<{ heldOn: string; title: string; body: string }>({
    id: 'note',
    lastResult: resultOf(replyTo(reply, { intent: 'write-note' })) ?? null,
    defaultValue: { heldOn: today },
  })
  return (
    <Card title={t('write')}>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <DateField field={fields.heldOn} label={t('heldOn')} max={today} />
        <TextField field={fields.title} label={t('heading')} hint={t('headingHint')} />
        <TextArea field={fields.body} label={t('body')} rows={6} maxLength={longest.note} />
        <SubmitButton name="intent" value="write-note">
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
