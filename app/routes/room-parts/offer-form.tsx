import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { longest } from '#app/domain/deal-room/room'
import type { DealTerms } from '#app/domain/deals/deal-terms'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { SumFields } from '#app/routes/deal-parts/sum-fields'
import { type ChosenTerm, TermChoices, type TermLists } from '#app/routes/deal-parts/term-choices'
import { Card } from '#app/ui/card'
import { ErrorSummary } from '#app/ui/forms/error-summary'
import { FormKey } from '#app/ui/forms/form-key'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { TextArea } from '#app/ui/forms/text-area'

interface OfferFormProps {
  /** The offer that is open, whose place the new one takes. */
  present: string | null
  options: TermLists
  /** What the open offer, or else the deal, says so far. */
  terms: Pick<DealTerms, ChosenTerm>
  formKey: string
  reply: Reply
}

/** Makes an offer, or a counter-offer. */
export function OfferForm({ present, options, terms, formKey, reply }: OfferFormProps) {
  const t = useTranslations('room.offers')
  const [form, fields] = useForm<{
    amount: string
    currency: string
    objectCodes: string[]
    formCode: string
    modeCodes: string[]
    scopeCode: string
    paymentCode: string
    words: string
  }>({
    id: 'offer',
    lastResult: resultOf(replyTo(reply, { intent: 'make-offer' })) ?? null,
    defaultValue: {
      currency: 'VND',
      objectCodes: terms.objectCodes,
      formCode: terms.formCode ?? '',
      modeCodes: terms.modeCodes,
      scopeCode: terms.scopeCode ?? '',
      paymentCode: terms.paymentCode ?? '',
    },
  })
  return (
    <Card title={t(present ? 'counter' : 'make')}>
      {present ? <p className="muted">{t('counterHint')}</p> : null}
      <Form method="post" {...getFormProps(form)}>
        <ErrorSummary form={form} />
        <FormKey value={formKey} />
        <input type="hidden" name="present" value={present ?? ''} />
        <SumFields
          sum={fields.amount}
          currency={fields.currency}
          labels={{ sum: t('amount'), hint: t('amountHint'), currency: t('currency') }}
        />
        <TermChoices fields={fields} options={options} />
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
