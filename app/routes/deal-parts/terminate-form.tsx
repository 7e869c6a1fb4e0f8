import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { buttonClasses } from '#app/ui/button-classes'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { type Reply, replyTo, resultOf } from './reply-notice'

interface TerminateFormProps {
  version: number
  reasons: { code: string; label: string }[]
  reply: Reply
}

/** Gives the deal up, with its reason. Open where the last attempt failed. */
export function TerminateForm({ version, reasons, reply }: TerminateFormProps) {
  const t = useTranslations('deals.page')
  const own = resultOf(replyTo(reply, { intent: 'terminate' }))
  const [form, fields] = useForm<{ reasonCode: string; reason: string }>({
    id: 'terminate',
    lastResult: own ?? null,
  })
  return (
    <details className="confirm no-print" open={own !== undefined}>
      <summary className={buttonClasses('quiet')}>{t('terminate')}</summary>
      <Form method="post" {...getFormProps(form)} className="confirm-panel">
        <input type="hidden" name="version" value={version} />
        <p>{t('terminateQuestion')}</p>
        <SelectField
          field={fields.reasonCode}
          label={t('terminateReasonCode')}
          options={choicesOf(reasons)}
        />
        <TextArea field={fields.reason} label={t('terminateReason')} rows={3} maxLength={1_000} />
        <SubmitButton name="intent" value="terminate" variant="danger">
          {t('terminateConfirm')}
        </SubmitButton>
      </Form>
    </details>
  )
}
