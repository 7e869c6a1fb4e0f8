import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { InHand } from '#app/domain/officers/officer-home'
import { type Reply, resultOf } from '#app/routes/deal-parts/reply-notice'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextField } from '#app/ui/forms/text-field'
import { Timeline } from '#app/ui/timeline'

interface HandoverFormProps {
  people: ({ id: string; name: string } & InHand)[]
  officers: { id: string; name: string }[]
  reply: Reply
}

/** Passes on everything that somebody answers for. */
export function HandoverForm({ people, officers, reply }: HandoverFormProps) {
  const t = useTranslations('officers.handover')
  const [form, fields] = useForm<Record<'fromId' | 'toId' | 'reason', string>>({
    id: 'handover',
    lastResult: resultOf(reply) ?? null,
  })
  return (
    <Form method="post" {...getFormProps(form)}>
      <ErrorSummary form={form} />
      <SelectField
        field={fields.fromId}
        label={t('from')}
        options={people
          .filter(
            ({ listings, deals, reviews, requests }) => listings + deals + reviews + requests > 0,
          )
          .map(({ id, ...inHand }) => ({ value: id, label: t('fromWho', inHand) }))}
      />
      <SelectField
        field={fields.toId}
        label={t('to')}
        empty={t('byRule')}
        options={officers.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <TextField field={fields.reason} label={t('reason')} />
      <SubmitButton name="intent" value="hand-over">
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}

interface HandoverListProps {
  handovers: ({
    id: string
    from: string
    to: string | null
    createdAt: Date
    reason: string
  } & InHand)[]
}

/** What was passed on lately. */
export function HandoverList({ handovers }: HandoverListProps) {
  const t = useTranslations('officers.handover')
  if (handovers.length === 0) return null
  return (
    <Timeline
      label={t('history')}
      items={handovers.map(({ id, to, createdAt, reason, ...passed }) => ({
        id,
        at: createdAt,
        title: t('passedOn', { ...passed, to: to ?? t('byRule') }),
        note: reason,
      }))}
    />
  )
}
