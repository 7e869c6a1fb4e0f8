import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { MeetingView } from '#app/domain/meetings/index.server'
import { meetingMinutes } from '#app/domain/meetings/meeting-schemas'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { MinuteField } from '#app/ui/forms/minute-field'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

interface SlotFormProps {
  meeting: MeetingView | null
  formKey: string
  reply: Reply
}

/** When and where the parties of a match meet. */
export function SlotForm({ meeting, formKey, reply }: SlotFormProps) {
  const t = useTranslations('meetings')
  const [form, fields] = useForm<
    Record<'startsAt' | 'minutes' | 'place' | 'link' | 'note', string>
  >({
    id: 'slot',
    lastResult: resultOf(replyTo(reply, { intent: 'propose' })) ?? null,
    defaultValue: {
      minutes: String(meeting?.minutes ?? 60),
      place: meeting?.place ?? '',
      link: meeting?.link ?? '',
      note: meeting?.note ?? '',
    },
  })
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary form={form} />
      <FormKey value={formKey} />
      {meeting ? <input type="hidden" name="sequence" value={meeting.sequence} /> : null}
      <MinuteField field={fields.startsAt} label={t('startsAt')} hint={t('startsAtHint')} />
      <SelectField
        field={fields.minutes}
        label={t('length')}
        empty={false}
        options={meetingMinutes.map((minutes) => ({
          value: String(minutes),
          label: t('minutes', { minutes }),
        }))}
      />
      <TextField field={fields.place} label={t('place')} hint={t('placeHint')} optional />
      <TextField field={fields.link} label={t('link')} hint={t('linkHint')} optional />
      <TextArea
        field={fields.note}
        label={t('note')}
        hint={t('noteHint')}
        rows={4}
        maxLength={1_000}
        optional
      />
      <SubmitButton name="intent" value="propose">
        {t(meeting ? 'staff.moveSubmit' : 'staff.submit')}
      </SubmitButton>
    </Form>
  )
}
