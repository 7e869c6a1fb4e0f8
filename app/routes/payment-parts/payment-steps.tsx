import { Form } from '@remix-run/react'
import { useId } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { PayableView, PaymentView } from '#app/domain/payments/payable-view'
import { formatAmount, formatMoney } from '#app/locales/money'
import { buttonClasses } from '#app/ui/button-classes'
import { ConfirmForm } from '#app/ui/confirm-form'
import { PlainTextArea } from '#app/ui/forms/plain-text-area'
import { SubmitButton } from '#app/ui/forms/submit-button'

interface PaymentStepsProps {
  payable: PayableView
  payment: PaymentView
  formKey: string
}

/** What the reader may do with one payment. */
export function PaymentSteps({ payable, payment, formKey }: PaymentStepsProps) {
  const { role, payee, refusal } = payable
  if (refusal) return null
  const receives = role === 'payee' || (role === 'finance' && payee === null)
  if (payment.method === 'transfer') {
    return receives ? <TransferSteps {...{ payable, payment, formKey }} /> : null
  }
  if (payment.status === 'pending') return <OpenCardSteps payment={payment} />
  if (role !== 'finance' || payment.status !== 'settled') return null
  return (
    <div className="flex flex-wrap gap-3">
      <SumStep intent="refund-card" wording="refund" {...{ payable, payment, formKey }} />
      {payee && !payment.passedOn ? (
        <SumStep intent="pay-out" wording="payOut" {...{ payable, payment, formKey }} />
      ) : null}
    </div>
  )
}

function TransferSteps({ payable, payment, formKey }: PaymentStepsProps) {
  const t = useTranslations('payments.payment')
  const locale = useLocale()
  const valuesOf = (intent: 'confirm-transfer' | 'reject-transfer') => ({
    paymentId: payment.id,
    intent,
    formKey: `${formKey}-${payment.id}-${intent}`,
  })
  const sum = formatMoney(payment.amount, payable.currency, locale)
  if (payment.status === 'settled') {
    return <SumStep intent="return-transfer" wording="return" {...{ payable, payment, formKey }} />
  }
  if (payment.status !== 'pending') return null
  return (
    <div className="flex flex-wrap gap-3">
      <ConfirmForm
        label={t('confirm')}
        variant="primary"
        question={t('confirmQuestion', { sum })}
        confirm={t('confirmYes')}
        values={valuesOf('confirm-transfer')}
      />
      <ConfirmForm
        label={t('reject')}
        variant="danger"
        question={t('rejectQuestion')}
        confirm={t('rejectYes')}
        values={valuesOf('reject-transfer')}
      >
        <WhyField />
      </ConfirmForm>
    </div>
  )
}

/** Asking twice changes nothing: these steps need no form key, and looking does not stand in the way of stopping. */
function OpenCardSteps({ payment }: Pick<PaymentStepsProps, 'payment'>) {
  const t = useTranslations('payments.card')
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="paymentId" value={payment.id} />
      {payment.continueAt ? (
        <a href={payment.continueAt} className={buttonClasses('primary')} rel="noreferrer">
          {t('continue')}
        </a>
      ) : null}
      <SubmitButton name="intent" value="check-card" variant="secondary">
        {t('check')}
      </SubmitButton>
      <SubmitButton name="intent" value="stop-card" variant="quiet">
        {t('stop')}
      </SubmitButton>
    </Form>
  )
}

type SumStepProps = PaymentStepsProps & {
  intent: 'return-transfer' | 'refund-card' | 'pay-out'
  wording: 'return' | 'refund' | 'payOut'
}

/** A step about a part of what was received. */
function SumStep({ payable, payment, formKey, intent, wording }: SumStepProps) {
  const t = useTranslations('payments.payment')
  const locale = useLocale()
  const id = useId()
  const left = payment.received - payment.refunded - payment.disputed - payment.paidOut
  if (left <= 0n) return null
  return (
    <ConfirmForm
      label={t(wording)}
      question={t(`${wording}Question`)}
      confirm={t(`${wording}Yes`)}
      values={{ paymentId: payment.id, intent, formKey: `${formKey}-${payment.id}-${intent}` }}
    >
      <div className="field">
        <label htmlFor={id} className="field-label">
          {t('amount')} ({payable.currency})
        </label>
        <input
          id={id}
          name="amount"
          required
          inputMode="decimal"
          autoComplete="off"
          defaultValue={formatAmount(left, payable.currency, locale)}
          className="input max-w-sm"
        />
      </div>
      <WhyField />
    </ConfirmForm>
  )
}

function WhyField() {
  const t = useTranslations('payments.payment')
  return (
    <PlainTextArea
      name="reason"
      label={t('why')}
      rows={2}
      minLength={3}
      maxLength={1_000}
      required
    />
  )
}
