import { useLocale, useTranslations } from 'use-intl'
import type { PayableView, PaymentView } from '#app/domain/payments/payable-view'
import { formatMoney } from '#app/locales/money'
import { paths } from '#app/routes/paths'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { LocaleLink } from '#app/ui/locale-link'
import { Money } from '#app/ui/money'
import { StatusTag } from '#app/ui/status-tag'
import type { Tone } from '#app/ui/tone'
import { PaymentSteps } from './payment-steps'

const tones: Record<PaymentView['status'], Tone> = {
  pending: 'warning',
  settled: 'success',
  rejected: 'error',
  failed: 'error',
  expired: 'neutral',
}

interface PaymentListProps {
  payable: PayableView
  formKey: string
}

/** Every attempt to pay, the latest first, with what the reader may do about it. */
export function PaymentList({ payable, formKey }: PaymentListProps) {
  const t = useTranslations('payments')
  return (
    <Card title={t('page.payments')}>
      {payable.payments.length === 0 ? <p>{t('page.noPayments')}</p> : null}
      <ul className="flex flex-col gap-6">
        {payable.payments.map((payment) => (
          <li key={payment.id}>
            <OnePayment payable={payable} payment={payment} formKey={formKey} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function OnePayment({ payable, payment, formKey }: PaymentListProps & { payment: PaymentView }) {
  const t = useTranslations('payments')
  const locale = useLocale()
  const { currency } = payable
  const sum = (amount: bigint) => (amount > 0n ? <Money {...{ amount, currency }} /> : null)
  const { id, receipt, evidence } = payment
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h3>
          {t('payment.title', {
            method: t(`methods.${payment.method}`),
            sum: formatMoney(payment.amount, currency, locale),
          })}
        </h3>
        <StatusTag tone={tones[payment.status]}>{t(`paymentStatuses.${payment.status}`)}</StatusTag>
      </div>
      <DescriptionList
        items={[
          {
            term: t(payment.method === 'transfer' ? 'payment.reported' : 'payment.started'),
            description: <DateTime value={payment.createdAt} time />,
          },
          {
            term: t('payment.transferredOn'),
            description: payment.transferredOn ? <DateTime value={payment.transferredOn} /> : null,
          },
          { term: t('payment.refunded'), description: sum(payment.refunded) },
          { term: t('payment.disputed'), description: sum(payment.disputed) },
          { term: t('payment.paidOut'), description: sum(payment.paidOut) },
          {
            term: t('payment.handedOn'),
            description: payment.passedOn ? t('payment.passedOn') : null,
          },
          { term: t('payment.reason'), description: payment.reason },
          {
            term: t('payment.evidence'),
            description: evidence ? (
              <LocaleLink to={paths.workspace.paymentEvidence(payable.id, id)} reloadDocument>
                {evidence}
              </LocaleLink>
            ) : null,
          },
          {
            term: t('payment.receipt'),
            description: receipt ? (
              <LocaleLink to={paths.workspace.receipt(receipt)} reloadDocument>
                {receipt} (PDF)
              </LocaleLink>
            ) : null,
          },
        ]}
      />
      <PaymentSteps payable={payable} payment={payment} formKey={formKey} />
      <details>
        <summary>{t('payment.history')}</summary>
        <ul className="mt-2 flex flex-col gap-1 text-sm">
          {payment.history.map(({ id: row, at, to, note, reason, by }) => (
            <li key={row}>
              <DateTime value={at} time /> · {by ?? t('payment.system')} ·{' '}
              {note ? t(`notes.${note as 'refunded'}`) : t(`paymentStatuses.${to}`)}
              {reason ? ` · ${reason}` : null}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
