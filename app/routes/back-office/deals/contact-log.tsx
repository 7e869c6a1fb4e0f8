import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { contactKinds } from '#app/domain/deal-care/care-schemas'
import type { ContactLogView } from '#app/domain/deal-care/index.server'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateField } from '#app/ui/forms/date-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { Timeline } from '#app/ui/timeline'

interface ContactLogProps {
  contacts: ContactLogView[]
  /** Latest day that can be logged, as `2026-01-21`. */
  today: string
  formKey: string
  reply: Reply
  /** Whether the two sides of a deal are told apart. */
  withSides?: boolean
}

/** The calls and visits about a deal, and the form that logs another. */
export function ContactLog({ contacts, today, formKey, reply, withSides = true }: ContactLogProps) {
  const t = useTranslations('care.log')
  const sides = useTranslations('deals.sides')
  const [form, fields] = useForm<{ kind: string; side: string; heldOn: string; summary: string }>({
    id: 'contact',
    lastResult: resultOf(replyTo(reply, { intent: 'log-contact' })) ?? null,
    defaultValue: { heldOn: today, kind: 'call' },
  })
  return (
    <Card title={t('title')}>
      <p className="muted">{t('lead')}</p>
      {contacts.length > 0 ? (
        <Timeline
          label={t('title')}
          byDay
          items={contacts.map(({ id, kind, side, heldOn, summary, by }) => ({
            id,
            at: heldOn,
            title: withSides
              ? `${t(`kinds.${kind}`)}: ${side ? sides(side) : t('both')}`
              : t(`kinds.${kind}`),
            by: by ?? '…',
            note: <span className="whitespace-pre-line">{summary}</span>,
          }))}
        />
      ) : (
        <p>{t('empty')}</p>
      )}
      <Form method="post" {...getFormProps(form)}>
        <h3>{t('add')}</h3>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <SelectField
          field={fields.kind}
          label={t('kind')}
          empty={false}
          options={contactKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {withSides ? (
          <SelectField
            field={fields.side}
            label={t('side')}
            empty={t('both')}
            options={(['provider', 'seeker'] as const).map((value) => ({
              value,
              label: sides(value),
            }))}
            optional
          />
        ) : null}
        <DateField field={fields.heldOn} label={t('heldOn')} max={today} />
        <TextArea
          field={fields.summary}
          label={t('summary')}
          hint={t('summaryHint')}
          rows={4}
          maxLength={4_000}
        />
        <SubmitButton name="intent" value="log-contact">
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
