import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { PayableView } from '#app/domain/payments/payable-view'
import { formatAmount, formatMoney } from '#app/locales/money'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { FormKey } from '#app/ui/forms/form-key'
import { MoneyField } from '#app/ui/forms/money-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'

interface PayByCardProps {
  payable: PayableView
  formKey: string
  reply: Reply
}

/** Begins a card payment, of no more than one charge may have; says why where there is none. */
export function PayByCard({ payable, formKey, reply }: PayByCardProps) {
  const t = useTranslations('payments.card')
  const locale = useLocale()
  const { card, currency, open } = payable
  const largest = card.state === 'on' && card.largest < open ? card.largest : open
  const [form, fields] = useForm<{ amount: string }>({
    id: 'card',
    lastResult: resultOf(replyTo(reply, { intent: 'start-card' })) ?? null,
    defaultValue: { amount: formatAmount(largest, currency, locale) },
  })
  if (card.state !== 'on') {
    return (
      <Card title={t('title')}>
        <p>{t(card.state)}</p>
      </Card>
    )
  }
  return (
    <Card title={t('title')}>
      {card.test ? <Notice tone="warning">{t('test')}</Notice> : null}
      <p>{t('lead')}</p>
      {card.largest < open ? (
        <Notice tone="info">
          {t('limit', { sum: formatMoney(card.largest, currency, locale) })}
        </Notice>
      ) : null}
      <Form method="post" {...getFormProps(form)}>
        <FormKey value={`${formKey}-card`} />
        <MoneyField field={fields.amount} label={t('amount')} currency={currency} />
        <SubmitButton name="intent" value="start-card" variant="secondary">
          {t('submit')}
        </SubmitButton>
      </Form>
    </Card>
  )
}
