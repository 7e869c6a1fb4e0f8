import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { z } from 'zod'
import { opinionConclusions } from '#app/domain/opinions/opinion'
import { type OpinionStepSchema, resultReaders } from '#app/domain/opinions/opinion-schemas'
import { choicesOf, type Option } from '#app/domain/taxonomy/taxonomy'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { RadioGroup } from '#app/ui/forms/radio-group'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { useSchemaForm } from '#app/ui/forms/use-schema-form'
import { replyTo } from '../deal-parts/reply-notice'
import type { OpinionView } from './opinion-body'

type Input = z.input<typeof OpinionStepSchema>
type FormOf<Intent extends Input['intent']> = z.ZodType<unknown, Extract<Input, { intent: Intent }>>

interface StepProps {
  request: OpinionView
  reply: object | undefined
}

/** The expert's answer. */
export function AnswerForm({ request, reply }: StepProps) {
  const t = useTranslations('opinions')
  const [form, fields] = useSchemaForm<FormOf<'answer'>>({
    id: 'answer',
    reply: replyTo(reply, { intent: 'answer' }),
    defaultValue: {
      ...(request.conclusion ? { conclusion: request.conclusion } : {}),
      words: request.answer ?? '',
    },
  })
  return (
    <Card title={t('giveAnswer')}>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={request.version} />
        <RadioGroup
          field={fields.conclusion}
          legend={t('conclusion')}
          options={opinionConclusions.map((value) => ({
            value,
            label: t(`conclusions.${value}`),
          }))}
        />
        <TextArea
          field={fields.words}
          label={t('answer')}
          hint={t('answerHint')}
          rows={8}
          maxLength={10_000}
        />
        <SubmitButton name="intent" value="answer">
          {t('giveAnswer')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** A note, and the state that the request is in. */
export function NoteForm({ request, reply, states }: StepProps & { states: Option[] }) {
  const t = useTranslations('opinions')
  const [form, fields] = useSchemaForm<FormOf<'note'>>({
    id: 'note',
    reply: replyTo(reply, { intent: 'note' }),
    defaultValue: { state: request.state },
  })
  return (
    <Card title={t('note')}>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={request.version} />
        <SelectField
          field={fields.state}
          label={t('state')}
          empty={false}
          options={choicesOf(states)}
        />
        <TextArea field={fields.words} label={t('noteWords')} rows={3} maxLength={4_000} />
        <SubmitButton name="intent" value="note" variant="secondary">
          {t('saveNote')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Attaches the result to the entry, for chosen readers. */
export function AttachForm({ request, reply }: StepProps) {
  const t = useTranslations('opinions')
  const [form, fields] = useSchemaForm<FormOf<'attach'>>({
    id: 'attach',
    reply: replyTo(reply, { intent: 'attach' }),
    defaultValue: { readers: 'closed' },
  })
  return (
    <Card title={t('attach')}>
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={request.version} />
        <RadioGroup
          field={fields.readers}
          legend={t('readers')}
          options={resultReaders.map((value) => ({ value, label: t(`readerLevels.${value}`) }))}
        />
        <SubmitButton name="intent" value="attach">
          {t('attachSubmit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}

/** Withdraws the request, with the reason. */
export function WithdrawForm({ request, reply }: StepProps) {
  const t = useTranslations('opinions')
  const [form, fields] = useSchemaForm<FormOf<'withdraw'>>({
    id: 'withdraw',
    reply: replyTo(reply, { intent: 'withdraw' }),
  })
  return (
    <details className="confirm" open={Boolean(form.errors || fields.words.errors)}>
      <summary className="btn btn-outline">{t('withdraw')}</summary>
      <Form method="post" {...getFormProps(form)} className="confirm-panel">
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={request.version} />
        <p>{t('withdrawQuestion')}</p>
        <TextArea field={fields.words} label={t('withdrawWords')} rows={3} maxLength={2_000} />
        <SubmitButton name="intent" value="withdraw" variant="danger">
          {t('withdraw')}
        </SubmitButton>
      </Form>
    </details>
  )
}
