import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { buttonClasses } from '#app/ui/button-classes'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'

interface DeclineFormProps {
  reasons: { code: string; label: string }[]
  reply: Reply
}

/** Says no, with the reason that the sender reads. Open where its last attempt failed. */
export function DeclineForm({ reasons, reply }: DeclineFormProps) {
  const t = useTranslations('interests.detail')
  const own = resultOf(replyTo(reply, { intent: 'decline' }))
  const [form, fields] = useForm<{ reasonCode: string; reason: string }>({
    id: 'decline',
    lastResult: own ?? null,
  })
  return (
    <details className="confirm" open={own !== undefined}>
      <summary className={buttonClasses('secondary')}>{t('decline')}</summary>
      <Form method="post" {...getFormProps(form)} className="confirm-panel">
        <p>{t('declineQuestion')}</p>
        <SelectField
          field={fields.reasonCode}
          label={t('reasonCode')}
          options={choicesOf(reasons)}
        />
        <TextArea field={fields.reason} label={t('reason')} rows={3} maxLength={1_000} />
        <SubmitButton name="intent" value="decline" variant="danger">
          {t('declineConfirm')}
        </SubmitButton>
      </Form>
    </details>
  )
}
