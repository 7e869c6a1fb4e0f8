import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { SessionSchema } from '#app/domain/incubation/incubation-schemas'
import { type Reply, replyTo } from '#app/routes/deal-parts/reply-notice'
import { DateField } from '#app/ui/forms/date-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'

interface SessionFormProps {
  version: number
  today: string
  reply: Reply
}

/** What a mentor writes of a session with the firm. */
export function SessionForm({ version, today, reply }: SessionFormProps) {
  const t = useTranslations('incubation')
  const [form, fields] = useSchemaForm<typeof SessionSchema>({
    id: `session-${version}`,
    reply: replyTo(reply, { intent: 'session' }),
    defaultValue: { heldOn: today },
  })
  return (
    <Form method="post" {...getFormProps(form)}>
      <input type="hidden" name="version" value={version} />
      <DateField field={fields.heldOn} label={t('heldOn')} max={today} />
      <TextArea
        field={fields.words}
        label={t('words.session')}
        hint={t('sessionLead')}
        maxLength={4_000}
        lang="vi"
      />
      <SubmitButton name="intent" value="session">
        {t('steps.session')}
      </SubmitButton>
    </Form>
  )
}
