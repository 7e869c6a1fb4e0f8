import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { RoomFrame, TaskPerson } from '#app/domain/deal-room/room-view'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'

interface TaskFormProps {
  frame: RoomFrame
  people: TaskPerson[]
  today: string
  formKey: string
  reply: Reply
}

/** Says who does what by when. */
export function TaskForm({ frame, people, today, formKey, reply }: TaskFormProps) {
  const t = useTranslations('room')
  const [form, fields] = useForm<{ title: string; dueOn: string; who: string }>({
    id: 'task',
    lastResult: resultOf(replyTo(reply, { intent: 'add-task' })) ?? null,
  })
  const parties = [
    { value: 'provider', label: t('tasks.whole', { side: frame.provider }) },
    { value: 'seeker', label: t('tasks.whole', { side: frame.seeker }) },
  ]
  const persons = people.map(({ id, name, side }) => ({
    value: id,
    label: t('tasks.person', { name, side: t(`sides.${side ?? 'guest'}`) }),
  }))
  return (
    <Card title={t('tasks.add')}>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <TextField field={fields.title} label={t('tasks.name')} hint={t('tasks.nameHint')} />
        <DateField field={fields.dueOn} label={t('tasks.dueOn')} min={today} />
        <SelectField field={fields.who} label={t('tasks.who')} options={[...parties, ...persons]} />
        <SubmitButton name="intent" value="add-task">
          {t('tasks.submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
