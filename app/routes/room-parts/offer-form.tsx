import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { longest } from '#app/domain/deal-room/room'
import { choicesOf } from '#app/domain/taxonomy/taxonomy'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { CurrencyField } from '#app/ui/forms/currency-field'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SelectField } from '#app/ui/forms/select-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'
import { TextField } from '#app/ui/forms/text-field'

type Option = { code: string; label: string }

interface OfferFormProps {
  /** The offer that is open, whose place the new one takes. */
  present: string | null
  options: { payments: Option[]; scopes: Option[] }
  formKey: string
  reply: Reply
}

/** Makes an offer, or a counter-offer. */
export function OfferForm({ present, options, formKey, reply }: OfferFormProps) {
  const t = useTranslations('room.offers')
  const [form, fields] = useForm<{
    amount: string
    currency: string
    paymentCode: string
    scopeCode: string
    words: string
  }>({
    id: 'offer',
    lastResult: resultOf(replyTo(reply, { intent: 'make-offer' })) ?? null,
    defaultValue: { currency: 'VND' },
  })
  return (
    <Card title={t(present ? 'counter' : 'make')}>
      {present ? <p className="muted">{t('counterHint')}</p> : null}
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <input type="hidden" name="present" value={present ?? ''} />
        <div className="flex flex-wrap items-end gap-4">
          <TextField
            field={fields.amount}
            label={t('amount')}
            hint={t('amountHint')}
            inputMode="decimal"
            autoComplete="off"
            width="medium"
          />
          <CurrencyField field={fields.currency} label={t('currency')} />
        </div>
        <SelectField
          field={fields.paymentCode}
          label={t('paymentCode')}
          options={choicesOf(options.payments)}
          optional
        />
        <SelectField
          field={fields.scopeCode}
          label={t('scopeCode')}
          options={choicesOf(options.scopes)}
          optional
        />
        <TextArea
          field={fields.words}
          label={t('words')}
          hint={t('wordsHint')}
          rows={3}
          maxLength={longest.words}
          optional
        />
        <SubmitButton name="intent" value="make-offer">
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
