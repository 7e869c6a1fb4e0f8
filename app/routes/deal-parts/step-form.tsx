import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { StepView } from '#app/domain/deals/deal-view'
import { DateField } from '#app/ui/forms/date-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'
import { type Reply, replyTo, resultOf } from './reply-notice'

interface StepFormProps {
  step: StepView
  version: number
  reply: Reply
}

/** One step that the reader's side may take; a stage that is left out asks for its reason. */
export function StepForm({ step, version, reply }: StepFormProps) {
  const t = useTranslations('deals')
  const intent = step.bothConfirm ? 'confirm' : 'move'
  const [form, fields] = useForm<{
    reason: string
    certificateNumber: string
    certificateOn: string
  }>({
    id: `step-${step.to}`,
    lastResult: resultOf(replyTo(reply, { intent, to: step.to })) ?? null,
  })
  if (step.given) return <p>{t('page.waitsForWord')}</p>
  const leavesOut = step.skipped.length > 0
  const stages = step.skipped.map((stage) => t(`stages.${stage}`)).join(', ')
  const asksWhy = leavesOut && !step.givenByOther
  return (
    <Form method="post" {...getFormProps(form)}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="to" value={step.to} />
      {step.bothConfirm ? (
        <p>{t(step.givenByOther ? 'page.otherGave' : 'page.bothConfirm')}</p>
      ) : null}
      {step.to === 'registered' ? (
        <>
          <p className="muted text-sm">{t('page.registrationHint')}</p>
          <TextField
            field={fields.certificateNumber}
            label={t('page.certificateNumber')}
            width="medium"
          />
          <DateField field={fields.certificateOn} label={t('page.certificateOn')} />
        </>
      ) : null}
      {asksWhy ? (
        <TextArea
          field={fields.reason}
          label={t('page.skipReason', { stages })}
          rows={2}
          maxLength={1_000}
        />
      ) : null}
      <SubmitButton name="intent" value={intent} variant={leavesOut ? 'secondary' : 'primary'}>
        {t(`moves.${step.to}`)}
      </SubmitButton>
    </Form>
  )
}
