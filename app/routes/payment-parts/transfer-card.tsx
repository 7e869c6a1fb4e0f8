import { getFormProps, useForm } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import type { PayableView } from '#app/domain/payments/payable-view'
import { formatAmount, formatMoney } from '#app/locales/money'
import { type Reply, replyTo, resultOf } from '#app/routes/deal-parts/reply-notice'
import { Card } from '#app/ui/card'
import { DateTime } from '#app/ui/date-time'
import { DescriptionList } from '#app/ui/description-list'
import { DateField } from '#app/ui/forms/date-field'
import { FileField } from '#app/ui/forms/file-field'
import { FormKey } from '#app/ui/forms/form-key'
import { MoneyField } from '#app/ui/forms/money-field'
import { SubmitButton } from '#app/ui/forms/submit-button'
import { Notice } from '#app/ui/notice'
import { VietQrCode } from './vietqr-code'

const MEGABYTES = 15

interface TransferCardProps {
  payable: PayableView
  formKey: string
  today: string
  reply: Reply
}

/** How to transfer the sum, and the form by which the payer says that it was done. */
export function TransferCard({ payable, formKey, today, reply }: TransferCardProps) {
  const t = useTranslations('payments.transfer')
  const locale = useLocale()
  const { account, qr, currency, open, transferCode } = payable
  if (!account) {
    return (
      <Card title={t('title')}>
        <Notice tone="warning">{t('noAccount')}</Notice>
      </Card>
    )
  }
  const sum = formatMoney(open, currency, locale)
  const { bank, accountNumber, holderName, since } = account
  const alt = t('qrAlt', { bank, account: accountNumber, sum, code: transferCode })
  return (
    <Card title={t('title')}>
      <div className="flex flex-wrap items-start gap-6">
        {qr ? <VietQrCode drawing={qr} alt={alt} /> : null}
        <div className="min-w-0 grow basis-64">
          <p className="mb-3">{qr ? t('scan') : t('noQr')}</p>
          <DescriptionList
            stacked
            items={[
              { term: t('bank'), description: bank },
              { term: t('account'), description: <strong>{accountNumber}</strong> },
              { term: t('holder'), description: <strong>{holderName}</strong> },
              { term: t('sum'), description: sum },
              { term: t('code'), description: <strong>{transferCode}</strong> },
              { term: t('since'), description: <DateTime value={since} /> },
            ]}
          />
          <p className="muted mt-3 text-sm">{t('checkHolder')}</p>
        </div>
      </div>
      {payable.aboveFastLimit ? <Notice tone="info">{t('aboveFast')}</Notice> : null}
      <ReportForm payable={payable} formKey={formKey} today={today} reply={reply} />
    </Card>
  )
}

function ReportForm({ payable, formKey, today, reply }: TransferCardProps) {
  const t = useTranslations('payments.transfer')
  const locale = useLocale()
  const { currency, open } = payable
  const [form, fields] = useForm<{ amount: string; transferredOn: string; file: File }>({
    id: 'report',
    lastResult: resultOf(replyTo(reply, { intent: 'report-transfer' })) ?? null,
    defaultValue: { amount: formatAmount(open, currency, locale), transferredOn: today },
  })
  return (
    <Form method="post" encType="multipart/form-data" {...getFormProps(form)}>
      <h3>{t('report')}</h3>
      <FormKey value={`${formKey}-report`} />
      <MoneyField field={fields.amount} label={t('amount')} currency={currency} />
      <DateField field={fields.transferredOn} label={t('on')} max={today} />
      <FileField
        field={fields.file}
        label={t('file')}
        hint={t('fileHint')}
        megabytes={MEGABYTES}
        optional
      />
      <SubmitButton name="intent" value="report-transfer">
        {t('submit')}
      </SubmitButton>
    </Form>
  )
}
